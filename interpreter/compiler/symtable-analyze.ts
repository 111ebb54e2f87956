// The second pass over the symbol table: each name of each block becomes local, cell, free or global.

import type { PySyntaxError } from "../syntax/error.js"
import { type SourceInfo, scopeError } from "./errors.js"
import { Binding, BlockKind, ComprehensionKind, Def, type Scope } from "./scope.js"
import { setOrder } from "./set-order.js"

type Names = Set<string>

export function analyze(top: Scope, info: SourceInfo): void {
  new Analysis(info).block(top, null, new Set(), new Set(), new Set(), null)
}

/// Never written to.
const noNames: Names = new Set()

class Analysis {
  constructor(private readonly info: SourceInfo) {}

  /// `bound`: names that functions around bind (null in the module); `free` and `globals` grow;
  /// `typeParams`: the bound names that are type parameters; `classScope`: the class whose names this block sees.
  block(scope: Scope, bound: Names | null, free: Names, globals: Names, typeParams: Names, classScope: Scope | null): void {
    const isClass = scope.kind === BlockKind.CLASS
    const scopes = new Map<string, Binding>()
    const local: Names = new Set()
    const isLeaf = scope.children.length === 0
    const newGlobals: Names = isLeaf ? noNames : new Set(isClass ? globals : null)
    const newBound: Names = isLeaf ? noNames : new Set(isClass ? bound : null)
    const newFree: Names = isLeaf ? noNames : new Set()
    const inlinedCells: Names = isLeaf ? noNames : new Set()
    // A class's own names are not visible in its functions, so what they see is fixed before the class is looked at.
    for (const [name, flags] of scope.symbols) {
      scopes.set(name, this.name(scope, name, flags, bound, local, free, globals, typeParams, classScope))
    }
    if (isLeaf) {
      recordScopes(scope, scopes, bound, noNames, noNames, false)
      return
    }
    if (isClass) {
      newBound.add("__class__")
      newBound.add("__classdict__")
    } else {
      if (scope.isFunctionLike()) addAll(newBound, local)
      if (bound !== null) addAll(newBound, bound)
      addAll(newGlobals, globals)
    }
    for (const child of scope.children) {
      const childClass = !child.canSeeClassScope ? null : isClass ? scope : classScope
      const childFree: Names = new Set()
      this.block(child, new Set(newBound), childFree, new Set(newGlobals), new Set(typeParams), childClass)
      if (
        child.comprehension !== ComprehensionKind.NONE &&
        child.comprehension !== ComprehensionKind.GENERATOR &&
        !scope.canSeeClassScope
      ) {
        inlineComprehension(scope, child, scopes, childFree, inlinedCells)
        child.inlined = true
      }
      addAll(newFree, childFree)
      if (child.free || child.childFree) scope.childFree = true
    }
    if (scope.children.some((child) => child.inlined)) {
      scope.children = scope.children.flatMap((child) => (child.inlined ? child.children : [child]))
    }
    if (scope.isFunctionLike()) makeCells(scopes, newFree, inlinedCells)
    else if (isClass) dropClassFree(scope, newFree)
    recordScopes(scope, scopes, bound, newFree, inlinedCells, isClass || scope.canSeeClassScope)
    addAll(free, newFree)
  }

  private name(
    scope: Scope,
    name: string,
    flags: number,
    bound: Names | null,
    local: Names,
    free: Names,
    globals: Names,
    typeParams: Names,
    classScope: Scope | null,
  ): Binding {
    if ((flags & Def.GLOBAL) !== 0) {
      if ((flags & Def.NONLOCAL) !== 0) throw this.atDirective(scope, name, `name '${name}' is nonlocal and global`)
      globals.add(name)
      bound?.delete(name)
      return Binding.GLOBAL_EXPLICIT
    }
    if ((flags & Def.NONLOCAL) !== 0) {
      if (bound === null) throw this.atDirective(scope, name, "nonlocal declaration not allowed at module level")
      if (!bound.has(name)) throw this.atDirective(scope, name, `no binding for nonlocal '${name}' found`)
      if (typeParams.has(name)) {
        throw this.atDirective(scope, name, `nonlocal binding not allowed for type parameter '${name}'`)
      }
      scope.free = true
      free.add(name)
      return Binding.FREE
    }
    if ((flags & Def.BOUND) !== 0) {
      local.add(name)
      globals.delete(name)
      if ((flags & Def.TYPE_PARAM) !== 0) typeParams.add(name)
      else typeParams.delete(name)
      return Binding.LOCAL
    }
    // Bound by the class around and perhaps by a function too: at run time the class's namespace, then globals.
    if (classScope !== null) {
      const classFlags = classScope.flagsOf(name)
      if ((classFlags & Def.GLOBAL) !== 0) return Binding.GLOBAL_EXPLICIT
      if ((classFlags & Def.BOUND) !== 0 && (classFlags & Def.NONLOCAL) === 0) return Binding.GLOBAL_IMPLICIT
    }
    if (bound?.has(name)) {
      scope.free = true
      free.add(name)
      return Binding.FREE
    }
    if (globals.has(name)) return Binding.GLOBAL_IMPLICIT
    if (scope.nested) scope.free = true
    return Binding.GLOBAL_IMPLICIT
  }

  private atDirective(scope: Scope, name: string, message: string): PySyntaxError {
    const directive = scope.directives.find((each) => each.name === name)
    return scopeError(this.info, message, directive?.loc ?? scope.loc)
  }
}

function addAll(to: Names, from: Names): void {
  for (const name of from) to.add(name)
}

/// Moves a comprehension's names into the block around it, where its code will stand.
function inlineComprehension(
  scope: Scope,
  comprehension: Scope,
  scopes: Map<string, Binding>,
  comprehensionFree: Names,
  inlinedCells: Names,
): void {
  let removeClass = false
  for (const [name, flags] of comprehension.symbols) {
    if ((flags & Def.PARAM) !== 0) continue
    let binding: Binding = flags >> Def.SCOPE_SHIFT
    const defs = flags & Def.ALL
    if (binding === Binding.CELL || (defs & Def.COMP_CELL) !== 0) inlinedCells.add(name)
    if (binding === Binding.FREE && scope.kind === BlockKind.CLASS && name === "__class__") {
      binding = Binding.GLOBAL_IMPLICIT
      comprehensionFree.delete(name)
      removeClass = true
    }
    const existing = scope.symbols.get(name)
    if (existing === undefined) {
      scope.symbols.set(name, defs)
      scopes.set(name, binding)
    } else if ((existing & Def.BOUND) !== 0 && !isFreeInChild(comprehension, name) && scope.kind !== BlockKind.CLASS) {
      comprehensionFree.delete(name)
    }
  }
  if (removeClass) comprehension.symbols.delete("__class__")
}

function isFreeInChild(scope: Scope, name: string): boolean {
  return scope.children.some((child) => child.bindingOf(name) === Binding.FREE)
}

function makeCells(scopes: Map<string, Binding>, free: Names, inlinedCells: Names): void {
  if (free.size === 0 && inlinedCells.size === 0) return
  for (const [name, binding] of scopes) {
    if (binding !== Binding.LOCAL || (!free.has(name) && !inlinedCells.has(name))) continue
    scopes.set(name, Binding.CELL)
    free.delete(name)
  }
}

function dropClassFree(scope: Scope, free: Names): void {
  if (free.delete("__class__")) scope.needsClassClosure = true
  if (free.delete("__classdict__")) scope.needsClassDict = true
}

function recordScopes(
  scope: Scope,
  scopes: Map<string, Binding>,
  bound: Names | null,
  free: Names,
  inlinedCells: Names,
  classFlag: boolean,
): void {
  const { symbols } = scope
  for (const [name, flags] of symbols) {
    const cell = inlinedCells.has(name) ? Def.COMP_CELL : 0
    symbols.set(name, flags | cell | ((scopes.get(name) ?? 0) << Def.SCOPE_SHIFT))
  }
  // The order matters where a comprehension is inlined into a class: all its names become locals there.
  const isOrdered = free.size > 1 && scope.comprehension !== ComprehensionKind.NONE
  for (const name of isOrdered ? setOrder([...free]) : free) {
    const flags = symbols.get(name)
    if (flags !== undefined) {
      // A free variable of a method that is also a name of the class.
      if (classFlag) symbols.set(name, flags | Def.FREE_CLASS)
    } else if (bound === null || bound.has(name)) {
      symbols.set(name, Binding.FREE << Def.SCOPE_SHIFT)
    }
  }
}
