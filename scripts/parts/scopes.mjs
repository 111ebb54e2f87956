// What a bundle's names mean: every function of it, what each refers to at the top level, and which could run elsewhere.
// Made for esbuild's output (one file of ECMAScript, no `with`, no direct `eval`), which it reads by TypeScript's parser.

import ts from "typescript"

const { SyntaxKind: Kind } = ts

/// A function of the bundle. `movable`: it refers to nothing but its own names and those of the top level, so that its text means
/// the same at the top level of another file that has these.
class FunctionRecord {
  movable = true
  constructor(node, parent) {
    this.node = node
    this.parent = parent
  }

  get isArrow() {
    return this.node.kind === Kind.ArrowFunction
  }
}

class Scope {
  names = new Set()
  constructor(parent, owner) {
    this.parent = parent
    /// The function that the names belong to; null for those of the top level's blocks.
    this.owner = owner
  }
}

/// { file, functions, references, written }: `references` are those to top-level names, in the order of the text; `written` are the
/// top-level names that something assigns to after their declaration.
export function analyse(text) {
  const file = ts.createSourceFile("bundle.js", text, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS)
  const walker = new Walker(file)
  walker.program()
  walker.references.sort((a, b) => a.start - b.start)
  return { file, functions: walker.functions, references: walker.references, written: walker.written }
}

/// The names that a declaration's left side binds.
export function boundNames(name) {
  if (name.kind === Kind.Identifier) return [name.text]
  return name.elements.flatMap((element) => (element.kind === Kind.OmittedExpression ? [] : boundNames(element.name)))
}

const isFunction = (node) =>
  node.kind === Kind.FunctionDeclaration ||
  node.kind === Kind.FunctionExpression ||
  node.kind === Kind.ArrowFunction ||
  node.kind === Kind.MethodDeclaration ||
  node.kind === Kind.GetAccessor ||
  node.kind === Kind.SetAccessor ||
  node.kind === Kind.Constructor

const isClass = (node) => node.kind === Kind.ClassDeclaration || node.kind === Kind.ClassExpression

const updates = new Set([Kind.PlusPlusToken, Kind.MinusMinusToken])
const isAssignment = (kind) => kind >= Kind.FirstAssignment && kind <= Kind.LastAssignment

function pin(record) {
  for (let outer = record; outer !== null; outer = outer.parent) outer.movable = false
}

class Walker {
  functions = []
  references = []
  written = new Set()
  current = null
  top = new Scope(null, null)
  scope = this.top

  constructor(file) {
    this.file = file
  }

  program() {
    this.declareVars(this.file)
    this.declareLexical(this.file.statements)
    for (const statement of this.file.statements) this.visit(statement)
    // Whoever sees a variable change must share it, not have a copy of its value.
    for (const { name, record } of this.references) if (this.written.has(name)) pin(record)
  }

  // `var` and, at its own level, everything that a function's body or the file declares.
  declareVars(node) {
    ts.forEachChild(node, (child) => {
      if (isFunction(child) || isClass(child)) return
      if (child.kind === Kind.VariableDeclarationList && (child.flags & ts.NodeFlags.BlockScoped) === 0) {
        for (const { name } of child.declarations) for (const bound of boundNames(name)) this.scope.names.add(bound)
      }
      this.declareVars(child)
    })
  }

  declareLexical(statements) {
    for (const statement of statements) {
      if (statement.kind === Kind.FunctionDeclaration || statement.kind === Kind.ClassDeclaration) {
        this.scope.names.add(statement.name.text)
      } else if (statement.kind === Kind.VariableStatement) this.declareList(statement.declarationList)
    }
  }

  declareList(list) {
    for (const { name } of list.declarations) for (const bound of boundNames(name)) this.scope.names.add(bound)
  }

  inScope(owner, action) {
    const outer = this.scope
    this.scope = new Scope(outer, owner)
    action()
    this.scope = outer
  }

  visit(node) {
    if (isFunction(node)) return this.visitFunction(node)
    if (isClass(node)) return this.visitClass(node)
    switch (node.kind) {
      case Kind.Identifier:
        return this.refer(node)
      case Kind.PropertyAccessExpression:
        return this.visit(node.expression)
      case Kind.CallExpression:
        if (node.expression.kind === Kind.Identifier) this.refer(node.expression, "callee")
        else this.visit(node.expression)
        for (const argument of node.arguments) this.visit(argument)
        return
      case Kind.PrefixUnaryExpression:
      case Kind.PostfixUnaryExpression:
        if (node.operand.kind === Kind.Identifier && updates.has(node.operator)) return this.refer(node.operand, "write")
        return this.visit(node.operand)
      case Kind.BinaryExpression:
        if (isAssignment(node.operatorToken.kind)) this.visitTarget(node.left)
        else this.visit(node.left)
        return this.visit(node.right)
      case Kind.PropertyAssignment:
        this.visitName(node.name)
        return this.visit(node.initializer)
      case Kind.ShorthandPropertyAssignment:
        return this.refer(node.name, "shorthand")
      case Kind.BindingElement:
        if (node.propertyName !== undefined) this.visitName(node.propertyName)
        if (node.name.kind !== Kind.Identifier) this.visit(node.name)
        if (node.initializer !== undefined) this.visit(node.initializer)
        return
      case Kind.VariableDeclaration:
      case Kind.Parameter:
        if (node.name.kind !== Kind.Identifier) this.visit(node.name)
        if (node.initializer !== undefined) this.visit(node.initializer)
        return
      case Kind.ThisKeyword:
        return this.pinArrows()
      case Kind.SuperKeyword:
      case Kind.MetaProperty:
        return this.pinWithReceiver()
      case Kind.PrivateIdentifier:
        return pin(this.current)
      case Kind.Block:
        return this.inScope(this.current, () => {
          this.declareLexical(node.statements)
          ts.forEachChild(node, (child) => this.visit(child))
        })
      case Kind.CaseBlock:
        return this.inScope(this.current, () => {
          for (const clause of node.clauses) this.declareLexical(clause.statements)
          ts.forEachChild(node, (child) => this.visit(child))
        })
      case Kind.ForStatement:
      case Kind.ForOfStatement:
      case Kind.ForInStatement:
        return this.inScope(this.current, () => {
          if (node.initializer?.kind === Kind.VariableDeclarationList) this.declareList(node.initializer)
          ts.forEachChild(node, (child) => this.visit(child))
        })
      case Kind.CatchClause:
        return this.inScope(this.current, () => {
          const { variableDeclaration: caught } = node
          if (caught !== undefined) for (const bound of boundNames(caught.name)) this.scope.names.add(bound)
          ts.forEachChild(node, (child) => this.visit(child))
        })
      case Kind.LabeledStatement:
        return this.visit(node.statement)
      case Kind.BreakStatement:
      case Kind.ContinueStatement:
      case Kind.ImportDeclaration:
        return
      case Kind.ExportDeclaration:
        for (const { propertyName, name } of node.exportClause.elements) this.refer(propertyName ?? name, "export")
        return
      default:
        ts.forEachChild(node, (child) => this.visit(child))
    }
  }

  // The identifiers of a pattern are written too; its other parts (defaults, members) are not told apart from them.
  visitTarget(target) {
    if (target.kind === Kind.Identifier) this.refer(target, "write")
    else if (target.kind === Kind.ShorthandPropertyAssignment) this.refer(target.name, "write")
    else if (target.kind === Kind.ArrayLiteralExpression || target.kind === Kind.ObjectLiteralExpression) {
      ts.forEachChild(target, (child) => this.visitTarget(child))
    } else if (target.kind === Kind.PropertyAssignment) this.visitTarget(target.initializer)
    else this.visit(target)
  }

  visitName(name) {
    if (name.kind === Kind.ComputedPropertyName) this.visit(name.expression)
  }

  visitFunction(node) {
    if (node.name !== undefined && node.kind !== Kind.FunctionDeclaration) this.visitName(node.name)
    const outer = this.current
    const record = new FunctionRecord(node, outer)
    this.functions.push(record)
    this.current = record
    this.inScope(record, () => {
      if (node.kind === Kind.FunctionExpression && node.name !== undefined) this.scope.names.add(node.name.text)
      for (const { name } of node.parameters) for (const bound of boundNames(name)) this.scope.names.add(bound)
      if (node.body.kind === Kind.Block) {
        this.declareVars(node.body)
        this.declareLexical(node.body.statements)
      }
      for (const parameter of node.parameters) this.visit(parameter)
      if (node.body.kind === Kind.Block) for (const statement of node.body.statements) this.visit(statement)
      else this.visit(node.body)
    })
    this.current = outer
  }

  visitClass(node) {
    this.inScope(this.current, () => {
      if (node.name !== undefined && node.kind === Kind.ClassExpression) this.scope.names.add(node.name.text)
      for (const clause of node.heritageClauses ?? []) for (const { expression } of clause.types) this.visit(expression)
      for (const member of node.members) {
        if (isFunction(member)) this.visitFunction(member)
        else if (member.kind === Kind.PropertyDeclaration) {
          this.visitName(member.name)
          if (member.initializer !== undefined) this.visit(member.initializer)
        } else ts.forEachChild(member, (child) => this.visit(child))
      }
    })
  }

  refer(node, use = "value") {
    const name = node.text
    if (name === "arguments") this.pinWithReceiver()
    for (let scope = this.scope; scope !== null; scope = scope.parent) {
      if (!scope.names.has(name)) continue
      if (scope === this.top) {
        if (use === "write") this.written.add(name)
        this.references.push({ name, start: node.getStart(this.file), end: node.end, use, record: this.current })
      } else {
        for (let record = this.current; record !== scope.owner; record = record.parent) record.movable = false
      }
      return
    }
  }

  pinArrows() {
    for (let record = this.current; record?.isArrow; record = record.parent) record.movable = false
  }

  pinWithReceiver() {
    this.pinArrows()
    let record = this.current
    while (record?.isArrow) record = record.parent
    if (record !== null) record.movable = false
  }
}
