// The first pass over the tree: which blocks there are and what each does with which names.

import type {
  AsyncFunctionDef,
  alias,
  arg,
  ClassDef,
  ExceptHandler,
  expr,
  FunctionDef,
  If,
  mod,
  Position,
  pattern,
  stmt,
  TypeAlias,
  type_param,
} from "../syntax/ast.js"
import type { SourceInfo } from "./errors.js"
import { BlockKind, Def, type Scope } from "./scope.js"
import type { ScopeKey, SymbolOptions } from "./scope-builder.js"
import { analyze } from "./symtable-analyze.js"
import { ExpressionScopes } from "./symtable-expressions.js"

export interface SymbolTable {
  readonly top: Scope
  /// Blocks by the node they belong to: definitions by the statement, type parameters by their list.
  readonly scopes: Map<ScopeKey, Scope>
  /// For type variables: the block of the default by the variable's node.
  readonly defaults: Map<ScopeKey, Scope>
}

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

class Builder extends ExpressionScopes implements SymbolTable {
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
        for (const handler of s.handlers) this.handler(handler)
        this.statements(s.orelse)
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
}
