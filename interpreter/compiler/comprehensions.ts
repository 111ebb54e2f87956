// Code for comprehensions: generator expressions as functions, the others inlined into the code around.

import type { expr, comprehension as Generator, Position } from "../syntax/ast.js"
import { jumpIf } from "./conditions.js"
import { addAwait, addYield, expression } from "./expressions.js"
import { makeClosure, wrapInStopIterationHandler } from "./functions.js"
import { type Label, noLabel, noLocation } from "./instructions.js"
import { Op } from "./opcodes.js"
import { Binding, BlockKind, Def, type Scope } from "./scope.js"
import type { ComprehensionNode } from "./symtable-expressions.js"
import { type Compiler, FrameKind, indexOf, UnitKind } from "./unit.js"

interface Kind {
  readonly name: string
  /// Builds the empty container; NOP for generators.
  readonly build: Op
  readonly add: Op
}

const kinds: Readonly<Record<ComprehensionNode["kind"], Kind>> = {
  ListComp: { name: "<listcomp>", build: Op.BUILD_LIST, add: Op.LIST_APPEND },
  SetComp: { name: "<setcomp>", build: Op.BUILD_SET, add: Op.SET_ADD },
  DictComp: { name: "<dictcomp>", build: Op.BUILD_MAP, add: Op.MAP_ADD },
  GeneratorExp: { name: "<genexpr>", build: Op.NOP, add: Op.NOP },
}

export function comprehension(c: Compiler, e: ComprehensionNode): void {
  const scope = c.scopeOf(e)
  const isGenerator = e.kind === "GeneratorExp"
  if (scope.inlined) {
    inlinedComprehension(c, e, scope)
    return
  }
  checkAsync(c, e, scope)
  const { name, build } = kinds[e.kind]
  const args = { argcount: 1, posonlyargcount: 0, kwonlyargcount: 0 }
  c.enterScope(name, UnitKind.COMPREHENSION, scope, e.lineno, c.unit.privateName, args)
  if (!isGenerator) c.opArg(build, 0, e)
  generator(c, e, 0, 0, false)
  if (isGenerator) wrapInStopIterationHandler(c)
  else c.op(Op.RETURN_VALUE, e)
  const code = c.leaveScopeReturningNone()
  makeClosure(c, e, code, 0)
  outermostIterator(c, e.generators[0])
  c.opArg(Op.CALL, 0, e)
  if (scope.coroutine && !isGenerator) {
    c.opArg(Op.GET_AWAITABLE, 0, e)
    addAwait(c, e)
  }
}

function checkAsync(c: Compiler, e: ComprehensionNode, scope: Scope): void {
  if (!scope.coroutine || e.kind === "GeneratorExp" || c.isTopLevelAwait()) return
  if (c.unit.kind === UnitKind.ASYNC_FUNCTION || c.unit.kind === UnitKind.COMPREHENSION) return
  c.error("asynchronous comprehension outside of an asynchronous function", e)
}

function outermostIterator(c: Compiler, generator: Generator): void {
  expression(c, generator.iter)
  c.op(generator.is_async ? Op.GET_AITER : Op.GET_ITER, generator.iter)
}

// ---- inlining

interface Inlined {
  /// The locals of the comprehension's names, whose values wait on the stack.
  readonly pushed: string[]
  /// Names whose scope is another inside: flags to be put back.
  readonly outerFlags: Map<string, number | undefined>
  readonly hidden: string[]
}

function inlinedComprehension(c: Compiler, e: ComprehensionNode, scope: Scope): void {
  outermostIterator(c, e.generators[0])
  checkAsync(c, e, scope)
  const inlined = enterInlined(c, e, scope)
  let cleanup: Label = noLabel
  if (inlined.pushed.length > 0) {
    c.opArg(Op.SWAP, inlined.pushed.length + 1, e)
    cleanup = c.newLabel()
    c.jump(Op.SETUP_FINALLY, cleanup, e)
  }
  c.opArg(kinds[e.kind].build, 0, e)
  c.opArg(Op.SWAP, 2, e)
  generator(c, e, 0, 0, true)
  leaveInlined(c, inlined)
  if (inlined.pushed.length > 0) {
    const end = c.newLabel()
    c.op(Op.POP_BLOCK, noLocation)
    c.jump(Op.JUMP_NO_INTERRUPT, end, noLocation)
    c.useLabel(cleanup)
    c.opArg(Op.SWAP, 2, noLocation)
    c.op(Op.POP_TOP, noLocation)
    restoreLocals(c, e, inlined.pushed)
    c.opArg(Op.RERAISE, 0, noLocation)
    c.useLabel(end)
    restoreLocals(c, e, inlined.pushed)
  }
  for (const name of inlined.hidden) c.unit.hidden!.set(name, false)
}

/// Pushes the values of locals that have the comprehension's names, and gives those names their scope inside.
function enterInlined(c: Compiler, loc: Position, comprehension: Scope): Inlined {
  const { unit } = c
  const outer = unit.scope
  const inClass = outer.kind === BlockKind.CLASS && unit.inlinedDepth === 0
  const inlined: Inlined = { pushed: [], outerFlags: new Map(), hidden: [] }
  unit.inlinedDepth++
  for (const [name, flags] of comprehension.symbols) {
    const isIsolated = inClass || ((flags & Def.LOCAL) !== 0 && (flags & Def.NONLOCAL) === 0)
    if (isIsolated && !outer.isFunctionLike() && unit.hidden?.get(name) !== true) {
      unit.hidden ??= new Map()
      unit.hidden.set(name, true)
      inlined.hidden.push(name)
    }
    const binding: Binding = flags >> Def.SCOPE_SHIFT
    const outerFlags = outer.symbols.get(name)
    const outerBinding: Binding = (outerFlags ?? 0) >> Def.SCOPE_SHIFT
    const isFree = binding === Binding.FREE || (binding === Binding.CELL && outerBinding === Binding.FREE)
    if (inClass || (binding !== outerBinding && !isFree)) {
      outer.symbols.set(name, flags)
      inlined.outerFlags.set(name, outerFlags)
    }
    if (!isIsolated) continue
    c.opArg(Op.LOAD_FAST_AND_CLEAR, indexOf(unit.varnames, name), loc)
    if (binding === Binding.CELL) {
      c.opArg(Op.MAKE_CELL, c.cellIndex(name, outerBinding === Binding.FREE ? Binding.FREE : Binding.CELL), loc)
    }
    inlined.pushed.push(name)
  }
  return inlined
}

function leaveInlined(c: Compiler, { outerFlags }: Inlined): void {
  c.unit.inlinedDepth--
  for (const [name, flags] of outerFlags) {
    if (flags === undefined) c.unit.scope.symbols.set(name, 0)
    else c.unit.scope.symbols.set(name, flags)
  }
}

function restoreLocals(c: Compiler, loc: Position, pushed: readonly string[]): void {
  c.opArg(Op.SWAP, pushed.length + 1, loc)
  for (let i = pushed.length - 1; i >= 0; i--) {
    c.opArg(Op.STORE_FAST_MAYBE_NULL, indexOf(c.unit.varnames, pushed[i]), loc)
  }
}

// ---- loops

/// `depth` counts the iterators between the container and the top of the stack.
function generator(c: Compiler, e: ComprehensionNode, index: number, depth: number, iteratorOnStack: boolean): void {
  if (e.generators[index].is_async) asyncGenerator(c, e, index, depth, iteratorOnStack)
  else syncGenerator(c, e, index, depth, iteratorOnStack)
}

/// `for x in [value]` is an assignment: the one element, if that is what the iterable is.
function singleElement(iter: expr): expr | null {
  if ((iter.kind !== "List" && iter.kind !== "Tuple") || iter.elts.length !== 1) return null
  const [element] = iter.elts
  return element.kind === "Starred" ? null : element
}

function syncGenerator(c: Compiler, e: ComprehensionNode, index: number, depth: number, iteratorOnStack: boolean): void {
  const start = c.newLabel()
  const ifCleanup = c.newLabel()
  const anchor = c.newLabel()
  const each = e.generators[index]
  let loops = true
  if (!iteratorOnStack) {
    const single = index === 0 ? null : singleElement(each.iter)
    if (index === 0) {
      c.opArg(Op.LOAD_FAST, 0, e)
    } else if (single !== null) {
      expression(c, single)
      loops = false
    } else {
      expression(c, each.iter)
      c.op(Op.GET_ITER, each.iter)
    }
  }
  if (loops) {
    depth++
    c.useLabel(start)
    c.jump(Op.FOR_ITER, anchor, each.iter)
  }
  expression(c, each.target)
  for (const condition of each.ifs) jumpIf(c, condition, ifCleanup, false, e)
  const isLast = index + 1 === e.generators.length
  const loc = isLast ? element(c, e, depth) : elementLocation(e)
  if (!isLast) generator(c, e, index + 1, depth, false)
  c.useLabel(ifCleanup)
  if (!loops) return
  c.jump(Op.JUMP, start, loc)
  c.useLabel(anchor)
  c.op(Op.END_FOR, noLocation)
  c.op(Op.POP_TOP, noLocation)
}

function asyncGenerator(c: Compiler, e: ComprehensionNode, index: number, depth: number, iteratorOnStack: boolean): void {
  const start = c.newLabel()
  const except = c.newLabel()
  const ifCleanup = c.newLabel()
  const each = e.generators[index]
  if (!iteratorOnStack) {
    if (index === 0) {
      c.opArg(Op.LOAD_FAST, 0, e)
    } else {
      expression(c, each.iter)
      c.op(Op.GET_AITER, each.iter)
    }
  }
  c.useLabel(start)
  c.pushFrame(FrameKind.ASYNC_COMPREHENSION_GENERATOR, e, start)
  c.jump(Op.SETUP_FINALLY, except, e)
  c.op(Op.GET_ANEXT, e)
  addAwait(c, e)
  c.op(Op.POP_BLOCK, e)
  expression(c, each.target)
  for (const condition of each.ifs) jumpIf(c, condition, ifCleanup, false, e)
  depth++
  const isLast = index + 1 === e.generators.length
  const loc = isLast ? element(c, e, depth) : elementLocation(e)
  if (!isLast) generator(c, e, index + 1, depth, false)
  c.useLabel(ifCleanup)
  c.jump(Op.JUMP, start, loc)
  c.popFrame()
  c.useLabel(except)
  c.op(Op.END_ASYNC_FOR, e)
}

function elementLocation(e: ComprehensionNode): Position {
  return e.kind === "DictComp" ? e.key : e.elt
}

/// The element, put into the container or yielded; gives its place.
function element(c: Compiler, e: ComprehensionNode, depth: number): Position {
  if (e.kind === "DictComp") {
    const { key, value } = e
    expression(c, key)
    expression(c, value)
    const loc: Position = {
      lineno: key.lineno,
      end_lineno: value.end_lineno,
      col_offset: key.col_offset,
      end_col_offset: value.end_col_offset,
    }
    c.opArg(Op.MAP_ADD, depth + 1, loc)
    return loc
  }
  expression(c, e.elt)
  if (e.kind === "GeneratorExp") {
    addYield(c, e.elt)
    c.op(Op.POP_TOP, e.elt)
  } else {
    c.opArg(kinds[e.kind].add, depth + 1, e.elt)
  }
  return e.elt
}
