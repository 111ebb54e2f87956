// The first pass over the tree: which blocks there are and what each does with which names.

import type {
  AsyncFunctionDef,
  alias,
  arg,
  arguments_,
  ClassDef,
  comprehension,
  DictComp,
  ExceptHandler,
  expr,
  FunctionDef,
  GeneratorExp,
  If,
  Lambda,
  ListComp,
  mod,
  NamedExpr,
  Position,
  pattern,
  SetComp,
  stmt,
  TypeAlias,
  type_param,
} from "../syntax/ast.js"
import { type SourceInfo, syntaxError } from "./errors.js"
import { BlockKind, ComprehensionKind, Def, type Directive, maybeMangle, Scope } from "./scope.js"
import { analyze } from "./symtable-analyze.js"

export type ComprehensionNode = ListComp | SetComp | DictComp | GeneratorExp

/// What a block belongs to. A type variable's default has the variable's node wrapped in `DefaultKey`.
export type ScopeKey = object

export interface SymbolTable {
  readonly top: Scope
  /// Blocks by the node they belong to: definitions by the statement, type parameters by their list.
  readonly scopes: Map<ScopeKey, Scope>
  /// For type variables: the block of the default by the variable's node.
  readonly defaults: Map<ScopeKey, Scope>
}

export interface SymbolOptions {
  readonly futureAnnotations: boolean
  readonly topLevelAwait: boolean
}

const modulePlace: Position = { lineno: 0, col_offset: 0, end_lineno: 0, end_col_offset: 0 }

/// Throws PySyntaxError.
export function buildSymbolTable(tree: mod, options: SymbolOptions, info: SourceInfo): SymbolTable {
  const builder = new Builder(tree, options, info)
  switch (tree.kind) {
    case "Module":
    case "Interactive":
      builder.statements(tree.body)
      break
    case "Expression":
      builder.expression(tree.body)
      break
    case "FunctionType":
      throw new Error("a FunctionType has no symbol table")
  }
  analyze(builder.top, info)
  return builder
}

class Builder implements SymbolTable {
  readonly top: Scope
  readonly scopes = new Map<ScopeKey, Scope>()
  readonly defaults = new Map<ScopeKey, Scope>()
  private scope: Scope
  private readonly stack: Scope[] = []
  private privateName: string | null = null

  constructor(
    tree: mod,
    private readonly options: SymbolOptions,
    private readonly info: SourceInfo,
  ) {
    this.top = this.scope = new Scope("top", BlockKind.MODULE, modulePlace)
    this.scopes.set(tree, this.top)
    this.stack.push(this.top)
  }

  // ---- blocks and names

  private enter(name: string, kind: BlockKind, key: ScopeKey, loc: Position, table = this.scopes): Scope {
    const previous = this.scope
    const scope = new Scope(name, kind, loc)
    table.set(key, scope)
    scope.nested = previous.nested || previous.isFunctionLike()
    scope.iterableDepth = previous.iterableDepth
    if (kind !== BlockKind.CLASS) scope.mangledNames = previous.mangledNames
    this.stack.push(scope)
    this.scope = scope
    // Annotations that are only text take no part in the analysis.
    if (kind !== BlockKind.ANNOTATION) previous.children.push(scope)
    return scope
  }

  private leave(): void {
    this.stack.pop()
    this.scope = this.stack[this.stack.length - 1]
  }

  private error(message: string, loc: Position): never {
    throw syntaxError(this.info, message, loc)
  }

  private flags(scope: Scope, name: string): number {
    return scope.flagsOf(maybeMangle(this.privateName, scope, name))
  }

  private define(name: string, flag: number, loc: Position): void {
    if ((flag & Def.TYPE_PARAM) !== 0) this.scope.mangledNames?.add(name)
    this.defineIn(this.scope, name, flag, loc)
  }

  private defineIn(scope: Scope, name: string, flag: number, loc: Position): void {
    const mangled = maybeMangle(this.privateName, this.scope, name)
    const { symbols } = scope
    let flags = symbols.get(mangled) ?? 0
    if ((flag & flags & Def.PARAM) !== 0) this.error(`duplicate argument '${name}' in function definition`, loc)
    if ((flag & flags & Def.TYPE_PARAM) !== 0) this.error(`duplicate type parameter '${name}'`, loc)
    flags |= flag
    if (scope.inIterationTarget) {
      if ((flags & (Def.GLOBAL | Def.NONLOCAL)) !== 0) {
        this.error(`comprehension inner loop cannot rebind assignment expression target '${name}'`, loc)
      }
      flags |= Def.COMP_ITER
    }
    symbols.set(mangled, flags)
    if ((flag & Def.PARAM) !== 0) scope.parameters.push(mangled)
    else if ((flag & Def.GLOBAL) !== 0) this.top.symbols.set(mangled, this.top.flagsOf(mangled) | flag)
  }

  private directive(name: string, loc: Position): void {
    const directive: Directive = { name: maybeMangle(this.privateName, this.scope, name), loc }
    this.scope.directives.push(directive)
  }

  // ---- statements

  statements(body: readonly stmt[]): void {
    for (const statement of body) this.statement(statement)
  }

  private statement(s: stmt): void {
    switch (s.kind) {
      case "FunctionDef":
      case "AsyncFunctionDef":
        this.functionDef(s)
        break
      case "ClassDef":
        this.classDef(s)
        break
      case "TypeAlias":
        this.typeAlias(s)
        break
      case "Return":
        if (s.value !== null) this.expression(s.value)
        break
      case "Delete":
        this.expressions(s.targets)
        break
      case "Assign":
        this.expressions(s.targets)
        this.expression(s.value)
        break
      case "AugAssign":
        this.expression(s.target)
        this.expression(s.value)
        break
      case "AnnAssign":
        this.annotatedTarget(s)
        this.annotation(s.annotation)
        if (s.value !== null) this.expression(s.value)
        break
      case "AsyncFor":
      case "For":
        if (s.kind === "AsyncFor") this.asyncInModule()
        this.expression(s.target)
        this.expression(s.iter)
        this.statements(s.body)
        this.statements(s.orelse)
        break
      case "While":
        this.expression(s.test)
        this.statements(s.body)
        this.statements(s.orelse)
        break
      case "If":
        this.ifChain(s)
        break
      case "AsyncWith":
      case "With":
        if (s.kind === "AsyncWith") this.asyncInModule()
        for (const item of s.items) {
          this.expression(item.context_expr)
          if (item.optional_vars !== null) this.expression(item.optional_vars)
        }
        this.statements(s.body)
        break
      case "Match":
        this.expression(s.subject)
        for (const each of s.cases) {
          this.pattern(each.pattern)
          if (each.guard !== null) this.expression(each.guard)
          this.statements(each.body)
        }
        break
      case "Raise":
        if (s.exc === null) break
        this.expression(s.exc)
        if (s.cause !== null) this.expression(s.cause)
        break
      case "Try":
      case "TryStar":
        this.statements(s.body)
        this.statements(s.orelse)
        for (const handler of s.handlers) this.handler(handler)
        this.statements(s.finalbody)
        break
      case "Assert":
        this.expression(s.test)
        if (s.msg !== null) this.expression(s.msg)
        break
      case "Import":
      case "ImportFrom":
        for (const name of s.names) this.importedName(name)
        break
      case "Global":
        for (const name of s.names) this.declare(name, Def.GLOBAL, "global", s)
        break
      case "Nonlocal":
        for (const name of s.names) this.declare(name, Def.NONLOCAL, "nonlocal", s)
        break
      case "Expr":
        this.expression(s.value)
        break
      case "Pass":
      case "Break":
      case "Continue":
        break
    }
  }

  /// Long elif chains nest in the tree, not here.
  private ifChain(s: If): void {
    for (;;) {
      this.expression(s.test)
      this.statements(s.body)
      if (s.orelse.length !== 1 || s.orelse[0].kind !== "If") break
      s = s.orelse[0]
    }
    this.statements(s.orelse)
  }

  private asyncInModule(): void {
    if (this.options.topLevelAwait && this.scope.kind === BlockKind.MODULE) this.scope.coroutine = true
  }

  private declare(name: string, flag: number, word: string, loc: Position): void {
    const flags = this.flags(this.scope, name)
    if ((flags & (Def.PARAM | Def.LOCAL | Def.USE | Def.ANNOT)) !== 0) {
      if ((flags & Def.PARAM) !== 0) this.error(`name '${name}' is parameter and ${word}`, loc)
      if ((flags & Def.USE) !== 0) this.error(`name '${name}' is used prior to ${word} declaration`, loc)
      if ((flags & Def.ANNOT) !== 0) this.error(`annotated name '${name}' can't be ${word}`, loc)
      this.error(`name '${name}' is assigned to before ${word} declaration`, loc)
    }
    this.define(name, flag, loc)
    this.directive(name, loc)
  }

  private annotatedTarget(s: stmt & { kind: "AnnAssign" }): void {
    const { target } = s
    if (target.kind !== "Name") {
      this.expression(target)
      return
    }
    const flags = this.flags(this.scope, target.id)
    if ((flags & (Def.GLOBAL | Def.NONLOCAL)) !== 0 && this.scope !== this.top && s.simple !== 0) {
      this.error(`annotated name '${target.id}' can't be ${(flags & Def.GLOBAL) !== 0 ? "global" : "nonlocal"}`, s)
    }
    if (s.simple !== 0) this.define(target.id, Def.ANNOT | Def.LOCAL, target)
    else if (s.value !== null) this.define(target.id, Def.LOCAL, target)
  }

  private importedName(a: alias): void {
    const name = a.asname ?? a.name
    if (name === "*") {
      if (this.scope.kind !== BlockKind.MODULE) this.error("import * only allowed at module level", a)
      return
    }
    const dot = name.indexOf(".")
    this.define(dot < 0 ? name : name.slice(0, dot), Def.IMPORT, a)
  }

  private handler(handler: ExceptHandler): void {
    if (handler.type !== null) this.expression(handler.type)
    if (handler.name !== null) this.define(handler.name, Def.LOCAL, handler)
    this.statements(handler.body)
  }

  // ---- definitions

  private functionDef(s: FunctionDef | AsyncFunctionDef): void {
    this.define(s.name, Def.LOCAL, s)
    this.defaultsOf(s.args)
    this.expressions(s.decorator_list)
    const generic = s.type_params.length > 0
    if (generic) {
      const hasKwDefaults = s.args.kw_defaults.some((value) => value !== null)
      this.enterTypeParameters(s.name, s.type_params, s)
      // CPython has this parameter even where there are no defaults.
      this.define(".defaults", Def.PARAM, s)
      if (hasKwDefaults) this.define(".kwdefaults", Def.PARAM, s)
      for (const param of s.type_params) this.typeParam(param)
    }
    this.annotations(s)
    const scope = this.enter(s.name, BlockKind.FUNCTION, s, s)
    if (s.kind === "AsyncFunctionDef") scope.coroutine = true
    this.parameters(s.args)
    this.statements(s.body)
    this.leave()
    if (generic) this.leave()
  }

  private defaultsOf(args: arguments_): void {
    this.expressions(args.defaults)
    for (const value of args.kw_defaults) if (value !== null) this.expression(value)
  }

  private parameters(args: arguments_): void {
    for (const each of args.posonlyargs) this.define(each.arg, Def.PARAM, each)
    for (const each of args.args) this.define(each.arg, Def.PARAM, each)
    for (const each of args.kwonlyargs) this.define(each.arg, Def.PARAM, each)
    if (args.vararg !== null) {
      this.define(args.vararg.arg, Def.PARAM, args.vararg)
      this.scope.varargs = true
    }
    if (args.kwarg !== null) {
      this.define(args.kwarg.arg, Def.PARAM, args.kwarg)
      this.scope.varkeywords = true
    }
  }

  private annotations(s: FunctionDef | AsyncFunctionDef): void {
    const { args } = s
    if (this.options.futureAnnotations) this.enter("_annotation", BlockKind.ANNOTATION, args, s)
    this.argAnnotations(args.posonlyargs)
    this.argAnnotations(args.args)
    if (args.vararg?.annotation) this.expression(args.vararg.annotation)
    if (args.kwarg?.annotation) this.expression(args.kwarg.annotation)
    this.argAnnotations(args.kwonlyargs)
    if (this.options.futureAnnotations) this.leave()
    if (s.returns !== null) this.annotation(s.returns)
  }

  private argAnnotations(args: readonly arg[]): void {
    for (const each of args) if (each.annotation !== null) this.expression(each.annotation)
  }

  private annotation(annotation: expr): void {
    if (this.options.futureAnnotations) this.enter("_annotation", BlockKind.ANNOTATION, annotation, annotation)
    this.expression(annotation)
    if (this.options.futureAnnotations) this.leave()
  }

  private enterTypeParameters(name: string, params: readonly type_param[], loc: Position): void {
    const inClass = this.scope.kind === BlockKind.CLASS
    this.enter(name, BlockKind.TYPE_PARAMETERS, params, loc)
    if (!inClass) return
    this.scope.canSeeClassScope = true
    this.define("__classdict__", Def.USE, loc)
  }

  private classDef(s: ClassDef): void {
    this.define(s.name, Def.LOCAL, s)
    this.expressions(s.decorator_list)
    const outerPrivate = this.privateName
    const generic = s.type_params.length > 0
    if (generic) {
      this.enterTypeParameters(s.name, s.type_params, s)
      this.privateName = s.name
      this.scope.mangledNames = new Set()
      this.define(".type_params", Def.LOCAL | Def.USE, s)
      this.define(".generic_base", Def.LOCAL | Def.USE, s)
      for (const param of s.type_params) this.typeParam(param)
    }
    this.expressions(s.bases)
    for (const keyword of s.keywords) this.expression(keyword.value)
    this.enter(s.name, BlockKind.CLASS, s, s)
    this.privateName = s.name
    if (generic) {
      this.define("__type_params__", Def.LOCAL, s)
      this.define(".type_params", Def.USE, s)
    }
    this.statements(s.body)
    this.leave()
    if (generic) this.leave()
    this.privateName = outerPrivate
  }

  private typeAlias(s: TypeAlias): void {
    this.expression(s.name)
    const name = s.name.kind === "Name" ? s.name.id : ""
    const inClass = this.scope.kind === BlockKind.CLASS
    const generic = s.type_params.length > 0
    if (generic) {
      this.enterTypeParameters(name, s.type_params, s)
      for (const param of s.type_params) this.typeParam(param)
    }
    this.enter(name, BlockKind.TYPE_ALIAS, s, s)
    this.seeClass(inClass, s.value)
    this.expression(s.value)
    this.leave()
    if (generic) this.leave()
  }

  private seeClass(inClass: boolean, loc: Position): void {
    this.scope.canSeeClassScope = inClass
    if (inClass) this.define("__classdict__", Def.USE, loc)
  }

  private typeParam(param: type_param): void {
    this.define(param.name, Def.TYPE_PARAM | Def.LOCAL, param)
    if (param.kind === "TypeVar") {
      const info = param.bound?.kind === "Tuple" ? "a TypeVar constraint" : "a TypeVar bound"
      this.typeVariable(param.bound, param, info, this.scopes)
    }
    this.typeVariable(param.default_value, param, `a ${param.kind} default`, this.defaults)
  }

  private typeVariable(value: expr | null, param: type_param, info: string, table: Map<ScopeKey, Scope>): void {
    if (value === null) return
    const inClass = this.scope.canSeeClassScope
    this.enter(param.name, BlockKind.TYPE_VARIABLE, param, value, table)
    this.seeClass(inClass, value)
    this.scope.scopeInfo = info
    this.expression(value)
    this.leave()
  }

  // ---- patterns

  private pattern(p: pattern): void {
    switch (p.kind) {
      case "MatchValue":
        this.expression(p.value)
        break
      case "MatchSingleton":
        break
      case "MatchSequence":
      case "MatchOr":
        for (const each of p.patterns) this.pattern(each)
        break
      case "MatchStar":
        if (p.name !== null) this.define(p.name, Def.LOCAL, p)
        break
      case "MatchMapping":
        this.expressions(p.keys)
        for (const each of p.patterns) this.pattern(each)
        if (p.rest !== null) this.define(p.rest, Def.LOCAL, p)
        break
      case "MatchClass":
        this.expression(p.cls)
        for (const each of p.patterns) this.pattern(each)
        for (const each of p.kwd_patterns) this.pattern(each)
        break
      case "MatchAs":
        if (p.pattern !== null) this.pattern(p.pattern)
        if (p.name !== null) this.define(p.name, Def.LOCAL, p)
        break
    }
  }

  // ---- expressions

  private expressions(list: readonly expr[]): void {
    for (const each of list) this.expression(each)
  }

  expression(e: expr): void {
    switch (e.kind) {
      case "Constant":
        break
      case "Name":
        this.define(e.id, e.ctx === "Load" ? Def.USE : Def.LOCAL, e)
        // `super()` needs the cell of the class.
        if (e.id === "super" && e.ctx === "Load" && this.scope.isFunctionLike()) this.define("__class__", Def.USE, e)
        break
      case "Starred":
        this.expression(e.value)
        break
      case "Attribute":
      case "Call":
      case "Subscript":
        this.postfixChain(e)
        break
      case "BinOp":
        this.binaryChain(e)
        break
      case "UnaryOp":
        this.expression(e.operand)
        break
      case "BoolOp":
        this.expressions(e.values)
        break
      case "Compare":
        this.expression(e.left)
        this.expressions(e.comparators)
        break
      case "Slice":
        if (e.lower !== null) this.expression(e.lower)
        if (e.upper !== null) this.expression(e.upper)
        if (e.step !== null) this.expression(e.step)
        break
      case "List":
      case "Tuple":
      case "Set":
        this.expressions(e.elts)
        break
      case "Dict":
        for (const key of e.keys) if (key !== null) this.expression(key)
        this.expressions(e.values)
        break
      case "JoinedStr":
        this.expressions(e.values)
        break
      case "FormattedValue":
        this.expression(e.value)
        if (e.format_spec !== null) this.expression(e.format_spec)
        break
      case "IfExp":
        this.expression(e.test)
        this.expression(e.body)
        this.expression(e.orelse)
        break
      case "Lambda":
        this.lambda(e)
        break
      case "ListComp":
      case "SetComp":
      case "DictComp":
      case "GeneratorExp":
        this.comprehension(e)
        break
      case "NamedExpr":
        this.namedExpression(e)
        break
      case "Yield":
      case "YieldFrom":
        this.notInAnnotation("yield expression", e)
        if (e.value !== null) this.expression(e.value)
        this.scope.generator = true
        if (this.scope.comprehension !== ComprehensionKind.NONE) this.yieldInComprehension(e)
        break
      case "Await":
        this.notInAnnotation("await expression", e)
        this.expression(e.value)
        this.scope.coroutine = true
        break
    }
  }

  /// a + b + c ... nests to the left in the tree, not here.
  private binaryChain(e: expr): void {
    const rights: expr[] = []
    for (; e.kind === "BinOp"; e = e.left) rights.push(e.right)
    this.expression(e)
    for (let i = rights.length - 1; i >= 0; i--) this.expression(rights[i])
  }

  /// a.b().c[0] ... nests in the tree, not here.
  private postfixChain(e: expr): void {
    const chain: expr[] = []
    while (e.kind === "Attribute" || e.kind === "Call" || e.kind === "Subscript") {
      chain.push(e)
      e = e.kind === "Call" ? e.func : e.value
    }
    this.expression(e)
    for (let i = chain.length - 1; i >= 0; i--) {
      const each = chain[i]
      if (each.kind === "Subscript") {
        this.expression(each.slice)
      } else if (each.kind === "Call") {
        this.expressions(each.args)
        for (const keyword of each.keywords) this.expression(keyword.value)
      }
    }
  }

  private lambda(e: Lambda): void {
    this.defaultsOf(e.args)
    this.enter("lambda", BlockKind.FUNCTION, e, e)
    this.parameters(e.args)
    this.expression(e.body)
    this.leave()
  }

  private comprehension(e: ComprehensionNode): void {
    const [outermost, ...rest] = e.generators
    this.scope.iterableDepth++
    this.expression(outermost.iter)
    this.scope.iterableDepth--
    const { name, kind } = comprehensions[e.kind]
    const scope = this.enter(name, BlockKind.FUNCTION, e, e)
    scope.comprehension = kind
    if (outermost.is_async) scope.coroutine = true
    this.define(".0", Def.PARAM, e)
    scope.inIterationTarget = true
    this.expression(outermost.target)
    scope.inIterationTarget = false
    this.expressions(outermost.ifs)
    for (const each of rest) this.generator(each)
    if (e.kind === "DictComp") {
      this.expression(e.value)
      this.expression(e.key)
    } else {
      this.expression(e.elt)
    }
    scope.generator = e.kind === "GeneratorExp"
    const isAsync = scope.coroutine && !scope.generator
    this.leave()
    if (isAsync) this.scope.coroutine = true
    else if (scope.coroutine) this.asyncInModule()
  }

  private generator(generator: comprehension): void {
    const { scope } = this
    scope.inIterationTarget = true
    this.expression(generator.target)
    scope.inIterationTarget = false
    scope.iterableDepth++
    this.expression(generator.iter)
    scope.iterableDepth--
    this.expressions(generator.ifs)
    if (generator.is_async) scope.coroutine = true
  }

  private namedExpression(e: NamedExpr): void {
    this.notInAnnotation("named expression", e)
    if (this.scope.iterableDepth > 0) {
      this.error("assignment expression cannot be used in a comprehension iterable expression", e)
    }
    if (this.scope.comprehension !== ComprehensionKind.NONE && e.target.kind === "Name") {
      this.bindOutsideComprehension(e.target.id, e.target)
    }
    this.expression(e.value)
    this.expression(e.target)
  }

  /// The target belongs to the nearest block around that is not a comprehension.
  private bindOutsideComprehension(name: string, loc: Position): void {
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const scope = this.stack[i]
      if (scope.comprehension !== ComprehensionKind.NONE) {
        const flags = this.flags(scope, name)
        if ((flags & Def.COMP_ITER) !== 0 && (flags & Def.LOCAL) !== 0) {
          this.error(`assignment expression cannot rebind comprehension iteration variable '${name}'`, loc)
        }
        continue
      }
      if (scope.kind === BlockKind.FUNCTION) {
        this.define(name, (this.flags(scope, name) & Def.GLOBAL) !== 0 ? Def.GLOBAL : Def.NONLOCAL, loc)
        this.directive(name, loc)
        this.defineIn(scope, name, Def.LOCAL, loc)
        return
      }
      if (scope.kind === BlockKind.MODULE) {
        this.define(name, Def.GLOBAL, loc)
        this.directive(name, loc)
        this.defineIn(scope, name, Def.GLOBAL, loc)
        return
      }
      const where = forbiddenBlocks[scope.kind]
      if (where !== undefined) this.error(`assignment expression within a comprehension cannot be used ${where}`, loc)
    }
  }

  private notInAnnotation(what: string, loc: Position): void {
    const { scope } = this
    switch (scope.kind) {
      case BlockKind.ANNOTATION:
        this.error(`${what} cannot be used within an annotation`, loc)
        break
      case BlockKind.TYPE_VARIABLE:
        this.error(`${what} cannot be used within ${scope.scopeInfo}`, loc)
        break
      case BlockKind.TYPE_ALIAS:
        this.error(`${what} cannot be used within a type alias`, loc)
        break
      case BlockKind.TYPE_PARAMETERS:
        this.error(`${what} cannot be used within the definition of a generic`, loc)
        break
    }
  }

  private yieldInComprehension(loc: Position): never {
    const { what } = Object.values(comprehensions).find(({ kind }) => kind === this.scope.comprehension)!
    this.error(`'yield' inside ${what}`, loc)
  }
}

const comprehensions = {
  ListComp: { name: "listcomp", kind: ComprehensionKind.LIST, what: "list comprehension" },
  SetComp: { name: "setcomp", kind: ComprehensionKind.SET, what: "set comprehension" },
  DictComp: { name: "dictcomp", kind: ComprehensionKind.DICT, what: "dict comprehension" },
  GeneratorExp: { name: "genexpr", kind: ComprehensionKind.GENERATOR, what: "generator expression" },
} as const

const forbiddenBlocks: Readonly<Partial<Record<BlockKind, string>>> = {
  [BlockKind.CLASS]: "in a class body",
  [BlockKind.TYPE_VARIABLE]: "in a TypeVar bound",
  [BlockKind.TYPE_ALIAS]: "in a type alias",
  [BlockKind.TYPE_PARAMETERS]: "within the definition of a generic",
}
