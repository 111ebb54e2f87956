// `frame.f_lineno = n`: where a frame may jump to. The stack before each instruction is a list of kinds, so that a jump that would
// leave the wrong things there is refused (`frame_setlineno` and `mark_stacks` of frameobject.c).

import type { Code } from "../compiler/code.js"
import { stackEffect } from "../compiler/exception-targets.js"
import { decodeExceptionTable } from "../compiler/exceptiontable.js"
import { Op, opSpecs } from "../compiler/opcodes.js"
import { positionRanges } from "../compiler/positions.js"
import { exceptionTypes } from "../objects/exception-types.js"
import { type PyBaseException, valueError } from "../objects/exceptions.js"
import type { PyFrame } from "../objects/function.js"
import type { Value } from "../objects/value.js"
import type { Machine } from "./machine.js"
import { MonitorEvent } from "./monitor-events.js"

const enum Kind {
  ITERATOR = 1,
  EXCEPT = 2,
  OBJECT = 3,
  NULL = 4,
  LASTI = 5,
}

/// The kinds on the stack, bottom first; null where the place is never reached, "deep" beyond what CPython keeps.
type Stack = readonly Kind[] | "deep" | null

const DEEPEST = 21

/// Sets the frame's place to the line `wanted`; `event` is the one being told. Raises ValueError with CPython's words.
export function jumpToLine(vm: Machine, frame: PyFrame, wanted: Value, event: MonitorEvent | null): void {
  const line = checkedLine(frame, wanted, event)
  const { code } = frame.code
  const lines = linesOf(code)
  const target = firstLineNotBefore(lines, line)
  if (target < 0) throw valueError(`line ${line} comes after the current code block`)
  const stacks = markStacks(code)
  const from = frame.pc === 0 ? 0 : frame.executable.units[frame.pc - 1]
  const isSuspended = event === MonitorEvent.PY_YIELD
  // After a yield it is the RESUME that comes next.
  const start = stacks[isSuspended ? nextUnit(frame) : from]
  const unit = bestPlace(stacks, lines, target, start)
  bindUnbound(vm, frame)
  popTo(vm, frame, (start as Kind[]).slice(0, isSuspended ? -1 : undefined), (stacks[unit] as Kind[]).length)
  frame.pc = indexOf(frame, unit) + 1
}

function nextUnit({ executable, pc }: PyFrame): number {
  return executable.units[Math.min(pc, executable.units.length - 1)]
}

/// The first instruction of the unit, trace instructions before it included; an EXTENDED_ARG belongs to what follows it.
function indexOf({ executable }: PyFrame, unit: number): number {
  return executable.units.findIndex((at) => at >= unit)
}

function checkedLine(frame: PyFrame, wanted: Value, event: MonitorEvent | null): number {
  if (typeof wanted !== "number" && typeof wanted !== "bigint") throw valueError("lineno must be an integer")
  if (event === null) throw valueError("f_lineno can only be set in a trace function")
  switch (event) {
    case MonitorEvent.LINE:
    case MonitorEvent.JUMP:
    case MonitorEvent.BRANCH:
    case MonitorEvent.PY_RESUME:
    case MonitorEvent.PY_YIELD:
      break
    case MonitorEvent.PY_START:
      throw valueError("can't jump from the 'call' trace event of a new frame")
    case MonitorEvent.CALL:
    case MonitorEvent.C_RETURN:
      throw valueError("can't jump during a call")
    default:
      throw valueError("can only jump from a 'line' trace event")
  }
  if (typeof wanted === "bigint" || wanted > 2 ** 31 - 1 || wanted < -(2 ** 31)) throw valueError("lineno out of range")
  if (wanted < frame.code.code.firstlineno) throw valueError(`line ${wanted} comes before the current code block`)
  return wanted
}

/// By code unit: the line that begins there, else -1.
function linesOf(code: Code): Int32Array {
  const lines = new Int32Array(code.bytecode.length >> 1).fill(-1)
  let last: number | null = null
  for (const { start, lineno } of positionRanges(code)) {
    if (lineno !== null && lineno !== last) lines[start] = last = lineno
  }
  return lines
}

function firstLineNotBefore(lines: Int32Array, line: number): number {
  let first = -1
  for (const found of lines) if (found >= line && (first < 0 || found < first)) first = found
  return first
}

function bestPlace(stacks: readonly Stack[], lines: Int32Array, line: number, start: Stack): number {
  let best = -1
  let message = "cannot find bytecode for specified line"
  let isExplained = false
  for (let unit = 0; unit < lines.length; unit++) {
    if (lines[unit] !== line) continue
    const there = stacks[unit]
    if (isCompatible(start, there)) {
      if (best < 0 || isAbove(there, stacks[best])) best = unit
    } else if (!isExplained) {
      if (start === "deep") message = "stack to deep to analyze"
      else if (start === null) message = "can't jump from unreachable code"
      else {
        message = explain(there)
        isExplained = true
      }
    }
  }
  if (best < 0) throw valueError(message)
  return best
}

// Stacks are compared as CPython compares the numbers they are packed into: by depth, then from the top.
function isAbove(a: Stack, b: Stack): boolean {
  const [left, right] = [a as readonly Kind[], b as readonly Kind[]]
  if (left.length !== right.length) return left.length > right.length
  for (let i = 0; i < left.length; i++) if (left[i] !== right[i]) return left[i] > right[i]
  return false
}

function isCompatible(from: Stack, to: Stack): boolean {
  if (from === null || to === null || from === "deep" || to === "deep") return false
  return from.length >= to.length && to.every((kind, i) => isCompatibleKind(from[i], kind))
}

function isCompatibleKind(from: Kind, to: Kind): boolean {
  if (to === Kind.OBJECT) return from !== Kind.NULL
  return to === Kind.NULL || from === to
}

function explain(to: Stack): string {
  if (to === "deep") return "stack is too deep to analyze"
  if (to === null) return "can't jump into an exception handler, or code may be unreachable"
  switch (to[to.length - 1]) {
    case Kind.EXCEPT:
      return "can't jump into an 'except' block as there's no exception"
    case Kind.LASTI:
      return "can't jump into a re-raising block as there's no location"
    case Kind.ITERATOR:
      return "can't jump into the body of a for loop"
    default:
      return "incompatible stacks"
  }
}

// What the compiler has proved to be bound at the new place may not be: None stands in for it.
function bindUnbound(vm: Machine, frame: PyFrame): void {
  const { nlocalsplus } = frame.executable
  const unbound: number[] = []
  for (let i = 0; i < nlocalsplus; i++) if (vm.frameSlot(frame, i) === undefined) unbound.push(i)
  if (unbound.length === 0) return
  vm.warn(exceptionTypes.RuntimeWarning, `assigning None to ${unbound.length} unbound local${unbound.length === 1 ? "" : "s"}`)
  for (const i of unbound) vm.setFrameSlot(frame, i, null)
}

function popTo(vm: Machine, frame: PyFrame, stack: readonly Kind[], depth: number): void {
  // A value being yielded stays on top until the frame is put aside.
  const top = frame.base + frame.executable.nlocalsplus + stack.length
  const isYielding = frame.sp > top
  for (let i = stack.length - 1; i >= depth; i--) {
    if (stack[i] !== Kind.EXCEPT) continue
    vm.excInfo.value = (vm.stack[frame.base + frame.executable.nlocalsplus + i] ?? null) as PyBaseException | null
  }
  frame.sp = frame.base + frame.executable.nlocalsplus + Math.min(depth, stack.length)
  if (isYielding) frame.sp++
}

// ---- stacks

/// The stack before each code unit.
function markStacks(code: Code): Stack[] {
  const marker = new StackMarker(code)
  while (marker.scan()) {
    // Until no place is newly reached.
  }
  return marker.stacks
}

class StackMarker {
  readonly stacks: Stack[]
  private isChanged = false
  private readonly units: number
  private readonly handlers: ReturnType<typeof decodeExceptionTable>

  constructor(private readonly code: Code) {
    this.units = code.bytecode.length >> 1
    this.stacks = new Array(this.units + 1).fill(null)
    this.stacks[0] = []
    this.handlers = decodeExceptionTable(code.exceptiontable)
  }

  /// One pass; true when another one is needed.
  scan(): boolean {
    const { bytecode } = this.code
    this.isChanged = false
    for (let i = 0; i < this.units; ) {
      const stack = this.stacks[i]
      let op = bytecode[i * 2]
      let arg = bytecode[i * 2 + 1]
      while (op === Op.EXTENDED_ARG) {
        i++
        op = bytecode[i * 2]
        arg = (arg << 8) | bytecode[i * 2 + 1]
        this.stacks[i] = stack
      }
      const next = i + 1 + (op in opSpecs ? opSpecs[op as Op].caches : 0)
      if (stack !== null) this.step(op, arg, i, next, stack)
      i = next
    }
    this.scanHandlers()
    return this.isChanged
  }

  private step(op: number, arg: number, at: number, next: number, stack: Stack): void {
    switch (op) {
      case Op.POP_JUMP_IF_FALSE:
      case Op.POP_JUMP_IF_TRUE:
      case Op.POP_JUMP_IF_NONE:
      case Op.POP_JUMP_IF_NOT_NONE:
        this.stacks[next + arg] = this.stacks[next] = pop(stack, 1)
        return
      case Op.SEND:
        this.stacks[next + arg] = this.stacks[next] = stack
        return
      case Op.JUMP_FORWARD:
        this.stacks[next + arg] = stack
        return
      case Op.JUMP_BACKWARD:
      case Op.JUMP_BACKWARD_NO_INTERRUPT:
        if (this.stacks[next - arg] === null && next - arg < at) this.isChanged = true
        this.stacks[next - arg] = stack
        return
      case Op.FOR_ITER:
        this.stacks[next + arg] = this.stacks[next] = push(stack, Kind.OBJECT)
        return
      case Op.RETURN_VALUE:
      case Op.RETURN_CONST:
      case Op.RAISE_VARARGS:
      case Op.RERAISE:
        return
      default:
        this.stacks[next] = after(op, arg, stack)
    }
  }

  private scanHandlers(): void {
    for (const { start, target, depth, lasti } of this.handlers) {
      const stack = this.stacks[start]
      if (stack === null || this.stacks[target] !== null) continue
      this.isChanged = true
      const kept = stack === "deep" ? stack : stack.slice(0, depth)
      this.stacks[target] = push(lasti ? push(kept, Kind.LASTI) : kept, Kind.EXCEPT)
    }
  }
}

function after(op: number, arg: number, stack: Stack): Stack {
  switch (op) {
    case Op.GET_ITER:
    case Op.GET_AITER:
      return push(pop(stack, 1), Kind.ITERATOR)
    case Op.END_ASYNC_FOR:
      return pop(stack, 2)
    case Op.PUSH_EXC_INFO:
      return push(stack, Kind.EXCEPT)
    case Op.POP_EXCEPT:
      return pop(stack, 1)
    case Op.PUSH_NULL:
      return push(stack, Kind.NULL)
    case Op.LOAD_GLOBAL:
      return withNull(push(stack, Kind.OBJECT), arg)
    case Op.LOAD_ATTR:
      return (arg & 1) === 0 ? stack : withNull(push(pop(stack, 1), Kind.OBJECT), arg)
    case Op.SWAP:
      return swapped(stack, arg)
    case Op.COPY:
      return stack === "deep" || stack === null ? stack : push(stack, stack[stack.length - arg])
    default:
      return byEffect(op, arg, stack)
  }
}

function withNull(stack: Stack, arg: number): Stack {
  return (arg & 1) === 0 ? stack : push(stack, Kind.NULL)
}

function byEffect(op: number, arg: number, stack: Stack): Stack {
  const effect = stackEffect(op as Op, arg)
  if (effect < 0) return pop(stack, -effect)
  let result = stack
  for (let i = 0; i < effect; i++) result = push(result, Kind.OBJECT)
  return result
}

function push(stack: Stack, kind: Kind): Stack {
  if (stack === null || stack === "deep") return stack
  return stack.length >= DEEPEST ? "deep" : [...stack, kind]
}

function pop(stack: Stack, count: number): Stack {
  return stack === null || stack === "deep" || count === 0 ? stack : stack.slice(0, -count)
}

function swapped(stack: Stack, n: number): Stack {
  if (stack === null || stack === "deep") return stack
  const result = [...stack]
  const at = result.length - n
  ;[result[at], result[result.length - 1]] = [result[result.length - 1], result[at]]
  return result
}
