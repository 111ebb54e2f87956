// One block of the symbol table: its names with what is known of each.

import type { Position } from "../syntax/ast.js"

/// What a block does with a name. The scope (`Binding`) stands above these bits once the analysis is done.
export const enum Def {
  GLOBAL = 1,
  LOCAL = 2,
  PARAM = 4,
  NONLOCAL = 8,
  USE = 16,
  FREE = 32,
  FREE_CLASS = 64,
  IMPORT = 128,
  ANNOT = 256,
  COMP_ITER = 512,
  TYPE_PARAM = 1024,
  /// A cell of an inlined comprehension.
  COMP_CELL = 2048,
  BOUND = LOCAL | PARAM | IMPORT,
  ALL = 4095,
  SCOPE_SHIFT = 12,
}

/// Where a name lives.
export const enum Binding {
  UNKNOWN = 0,
  LOCAL = 1,
  GLOBAL_EXPLICIT = 2,
  GLOBAL_IMPLICIT = 3,
  FREE = 4,
  CELL = 5,
}

export const enum BlockKind {
  FUNCTION,
  CLASS,
  MODULE,
  /// Annotations under `from __future__ import annotations`: they bind nothing and are not run.
  ANNOTATION,
  TYPE_ALIAS,
  TYPE_PARAMETERS,
  /// The bound, constraints or default of one type parameter.
  TYPE_VARIABLE,
}

export const enum ComprehensionKind {
  NONE,
  LIST,
  DICT,
  SET,
  GENERATOR,
}

export interface Directive {
  readonly name: string
  readonly loc: Position
}

export class Scope {
  /// Name -> `Def` bits, and the `Binding` above them.
  readonly symbols = new Map<string, number>()
  readonly parameters: string[] = []
  children: Scope[] = []
  /// Where `global` and `nonlocal` stand.
  readonly directives: Directive[] = []
  /// In and below the type parameters of a class: the only names that are mangled.
  mangledNames: Set<string> | null = null
  scopeInfo = ""
  nested = false
  free = false
  childFree = false
  generator = false
  coroutine = false
  comprehension = ComprehensionKind.NONE
  varargs = false
  varkeywords = false
  needsClassClosure = false
  needsClassDict = false
  inlined = false
  inIterationTarget = false
  canSeeClassScope = false
  /// How deep the walk is in iterable expressions of comprehensions.
  iterableDepth = 0

  constructor(
    readonly name: string,
    readonly kind: BlockKind,
    readonly loc: Position,
  ) {}

  isFunctionLike(): boolean {
    return this.kind === BlockKind.FUNCTION || this.kind >= BlockKind.TYPE_ALIAS
  }

  flagsOf(name: string): number {
    return this.symbols.get(name) ?? 0
  }

  bindingOf(name: string): Binding {
    return (this.symbols.get(name) ?? 0) >> Def.SCOPE_SHIFT
  }
}

/// A private name as a class sees it: `__x` in class `_C` is `_C__x`.
export function mangle(privateName: string | null, name: string): string {
  if (privateName === null || !name.startsWith("__") || name.endsWith("__") || name.includes(".")) return name
  const stripped = privateName.replace(/^_+/, "")
  return stripped === "" ? name : `_${stripped}${name}`
}

/// As `mangle`, unless the scope belongs to a class's type parameters and the name is not one of them.
export function maybeMangle(privateName: string | null, scope: Scope, name: string): string {
  if (scope.mangledNames !== null && !scope.mangledNames.has(name)) return name
  return mangle(privateName, name)
}
