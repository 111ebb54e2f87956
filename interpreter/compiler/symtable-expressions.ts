// Expressions in the first pass over the tree: names used and bound, lambdas, comprehensions.

import type {
  arguments_,
  comprehension,
  DictComp,
  expr,
  GeneratorExp,
  Lambda,
  ListComp,
  NamedExpr,
  Position,
  SetComp,
} from "../syntax/ast.js"
import { BlockKind, ComprehensionKind, Def } from "./scope.js"
import { ScopeBuilder } from "./scope-builder.js"

export type ComprehensionNode = ListComp | SetComp | DictComp | GeneratorExp

export class ExpressionScopes extends ScopeBuilder {
  protected expressions(list: readonly expr[]): void {
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
  protected binaryChain(e: expr): void {
    const rights: expr[] = []
    for (; e.kind === "BinOp"; e = e.left) rights.push(e.right)
    this.expression(e)
    for (let i = rights.length - 1; i >= 0; i--) this.expression(rights[i])
  }

  /// a.b().c[0] ... nests in the tree, not here.
  protected postfixChain(e: expr): void {
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

  protected lambda(e: Lambda): void {
    this.defaultsOf(e.args)
    this.enter("lambda", BlockKind.FUNCTION, e, e)
    this.parameters(e.args)
    this.expression(e.body)
    this.leave()
  }

  protected comprehension(e: ComprehensionNode): void {
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

  protected generator(generator: comprehension): void {
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

  protected namedExpression(e: NamedExpr): void {
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
  protected bindOutsideComprehension(name: string, loc: Position): void {
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

  protected notInAnnotation(what: string, loc: Position): void {
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

  protected yieldInComprehension(loc: Position): never {
    const { what } = Object.values(comprehensions).find(({ kind }) => kind === this.scope.comprehension)!
    this.error(`'yield' inside ${what}`, loc)
  }

  protected defaultsOf(args: arguments_): void {
    this.expressions(args.defaults)
    for (const value of args.kw_defaults) if (value !== null) this.expression(value)
  }

  protected parameters(args: arguments_): void {
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
