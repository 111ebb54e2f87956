// The blocks of a program while they are found: entering, leaving, and what each does with a name.

import type { mod, Position } from "../syntax/ast.js"
import { type SourceInfo, scopeError } from "./errors.js"
import { BlockKind, Def, type Directive, maybeMangle, Scope } from "./scope.js"

/// What a block belongs to.
export type ScopeKey = object

export interface SymbolOptions {
  readonly futureAnnotations: boolean
  readonly topLevelAwait: boolean
}

const modulePlace: Position = { lineno: 0, col_offset: 0, end_lineno: 0, end_col_offset: 0 }

export class ScopeBuilder {
  readonly top: Scope
  readonly scopes = new Map<ScopeKey, Scope>()
  readonly defaults = new Map<ScopeKey, Scope>()
  protected scope: Scope
  protected readonly stack: Scope[] = []
  protected privateName: string | null = null

  constructor(
    tree: mod,
    protected readonly options: SymbolOptions,
    protected readonly info: SourceInfo,
  ) {
    this.top = this.scope = new Scope("top", BlockKind.MODULE, modulePlace)
    this.scopes.set(tree, this.top)
    this.stack.push(this.top)
  }

  protected enter(name: string, kind: BlockKind, key: ScopeKey, loc: Position, table = this.scopes): Scope {
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

  protected leave(): void {
    this.stack.pop()
    this.scope = this.stack[this.stack.length - 1]
  }

  protected error(message: string, loc: Position): never {
    throw scopeError(this.info, message, loc)
  }

  protected flags(scope: Scope, name: string): number {
    return scope.flagsOf(maybeMangle(this.privateName, scope, name))
  }

  protected define(name: string, flag: number, loc: Position): void {
    if ((flag & Def.TYPE_PARAM) !== 0) this.scope.mangledNames?.add(name)
    this.defineIn(this.scope, name, flag, loc)
  }

  protected defineIn(scope: Scope, name: string, flag: number, loc: Position): void {
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

  protected directive(name: string, loc: Position): void {
    const directive: Directive = { name: maybeMangle(this.privateName, this.scope, name), loc }
    this.scope.directives.push(directive)
  }

  protected asyncInModule(): void {
    if (this.options.topLevelAwait && this.scope.kind === BlockKind.MODULE) this.scope.coroutine = true
  }
}
