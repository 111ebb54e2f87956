// From compiler's Code to what the VM runs: constants as values, instructions as Int32, absolute jumps, handlers by index.

import { type Code, Code as CodeClass, type CodeConstant } from "../compiler/code.js"
import { decodeExceptionTable } from "../compiler/exceptiontable.js"
import { Op, opSpecs } from "../compiler/opcodes.js"
import { PyBytes } from "../objects/bytes.js"
import { PyCode } from "../objects/code.js"
import { PyComplex } from "../objects/complex.js"
import { Executable } from "../objects/executable.js"
import type { Runtime } from "../objects/runtime.js"
import { frozensetOf } from "../objects/set.js"
import { Ellipsis } from "../objects/singletons.js"
import { emptyTuple, PyTuple } from "../objects/tuple.js"
import { PyFloat, type Value } from "../objects/value.js"
import {
  BytesConstant,
  ComplexConstant,
  EllipsisConstant,
  FloatConstant,
  FrozensetConstant,
  TupleConstant,
} from "../syntax/constant.js"
import { VmOp } from "./vm-ops.js"

/// The code object as a value, nested ones included.
export function makeCode(rt: Runtime, code: Code): PyCode {
  return new PyCode(
    code,
    code.consts.map((constant) => constantValue(rt, constant)),
  )
}

function constantValue(rt: Runtime, constant: CodeConstant): Value {
  if (typeof constant !== "object" || constant === null) return constant
  if (constant instanceof FloatConstant) return new PyFloat(constant.value)
  if (constant instanceof ComplexConstant) return new PyComplex(constant.real, constant.imag)
  if (constant instanceof BytesConstant) return new PyBytes(constant.bytes)
  if (constant instanceof EllipsisConstant) return Ellipsis
  if (constant instanceof TupleConstant)
    return constant.items.length === 0 ? emptyTuple : new PyTuple(constant.items.map((item) => constantValue(rt, item)))
  if (constant instanceof FrozensetConstant)
    return frozensetOf(
      rt,
      constant.items.map((item) => constantValue(rt, item)),
    )
  if (constant instanceof CodeClass) return makeCode(rt, constant)
  throw new Error("an unknown kind of constant")
}

/// Decodes a code object's instructions; `executable.caches` are fresh, so one Executable serves one set of globals.
export function decode(code: PyCode): Executable {
  const { ops, units, handlers } = decodedOf(code.code)
  const nlocalsplus = code.code.localsplusnames.length
  return new Executable(code, ops.slice(), units, handlers, nlocalsplus, nlocalsplus + code.code.stacksize + 2)
}

/// Once for each Code: the library's are the same in every interpreter, and who watches asks for them again.
function decodedOf(code: Code): NonNullable<Code["decoded"]> {
  code.decoded ??= decodeCode(code)
  return code.decoded
}

function decodeCode(code: Code): NonNullable<Code["decoded"]> {
  const indexOfUnit = indexUnits(code.bytecode)
  const handlers = decodeHandlers(code, indexOfUnit)
  return { ...decodeInstructions(code.bytecode, indexOfUnit), handlers }
}

/// Of opcodes that there are not.
const UNKNOWN = 255
const cacheUnits = Uint8Array.from({ length: 256 }, (_, op) => opSpecs[op as Op]?.caches ?? UNKNOWN)

function cacheUnitsOf(op: number): number {
  const units = cacheUnits[op]
  return units === UNKNOWN ? 0 : units
}

/// Code unit -> instruction index, for every unit (cache units: the next instruction); the last is how many there are.
function indexUnits(bytecode: Uint8Array): Int32Array {
  const nunits = bytecode.length >> 1
  const indexOfUnit = new Int32Array(nunits + 1)
  let count = 0
  for (let unit = 0; unit < nunits; ) {
    const op = bytecode[unit * 2]
    indexOfUnit[unit++] = count
    if (op === Op.EXTENDED_ARG) continue
    count += 1
    for (let i = cacheUnitsOf(op); i > 0 && unit < nunits; i--) indexOfUnit[unit++] = count
  }
  indexOfUnit[nunits] = count
  return indexOfUnit
}

function decodeInstructions(bytecode: Uint8Array, indexOfUnit: Int32Array): { ops: Int32Array; units: Int32Array } {
  const nunits = bytecode.length >> 1
  const ops = new Int32Array(indexOfUnit[nunits])
  const units = new Int32Array(ops.length)
  let extended = 0
  for (let unit = 0, i = 0; i < ops.length; ) {
    const op = bytecode[unit * 2]
    const arg = (extended << 8) | bytecode[unit * 2 + 1]
    if (op === Op.EXTENDED_ARG) {
      extended = arg
      unit += 1
      continue
    }
    ops[i] = cacheUnits[op] === UNKNOWN ? VmOp.UNKNOWN | (op << 8) : op | (jumpFree(op, arg, unit, indexOfUnit) << 8)
    units[i++] = unit
    extended = 0
    unit += 1 + cacheUnitsOf(op)
  }
  return { ops, units }
}

// The argument, or for a jump the index of its target.
function jumpFree(op: number, arg: number, unit: number, indexOfUnit: Int32Array): number {
  const after = unit + 1 + cacheUnitsOf(op)
  switch (op) {
    case Op.JUMP_BACKWARD:
    case Op.JUMP_BACKWARD_NO_INTERRUPT:
      return indexOfUnit[after - arg]
    case Op.JUMP_FORWARD:
    case Op.POP_JUMP_IF_FALSE:
    case Op.POP_JUMP_IF_TRUE:
    case Op.POP_JUMP_IF_NONE:
    case Op.POP_JUMP_IF_NOT_NONE:
    case Op.FOR_ITER:
    case Op.SEND:
      return indexOfUnit[after + arg]
    default:
      return arg
  }
}

function decodeHandlers(code: Code, indexOfUnit: Int32Array): Int32Array {
  const entries = decodeExceptionTable(code.exceptiontable)
  const handlers = new Int32Array(entries.length * 5)
  entries.forEach((entry, i) => {
    handlers[i * 5] = indexOfUnit[entry.start]
    handlers[i * 5 + 1] = indexOfUnit[entry.end]
    handlers[i * 5 + 2] = indexOfUnit[entry.target]
    handlers[i * 5 + 3] = entry.depth
    handlers[i * 5 + 4] = entry.lasti ? 1 : 0
  })
  return handlers
}

const afterFast: Readonly<Record<number, VmOp>> = {
  [VmOp.ADD]: VmOp.FAST_ADD,
  [VmOp.SUBTRACT]: VmOp.FAST_SUBTRACT,
  [VmOp.MULTIPLY]: VmOp.FAST_MULTIPLY,
  [Op.BINARY_SUBSCR]: VmOp.FAST_SUBSCR,
}

const afterTwoFast: Readonly<Record<number, VmOp>> = {
  [VmOp.ADD]: VmOp.FAST_FAST_ADD,
  [VmOp.SUBTRACT]: VmOp.FAST_FAST_SUBTRACT,
  [VmOp.MULTIPLY]: VmOp.FAST_FAST_MULTIPLY,
  [Op.BINARY_SUBSCR]: VmOp.FAST_FAST_SUBSCR,
  [VmOp.COMPARE_JUMP_IF_FALSE]: VmOp.FAST_FAST_COMPARE_JUMP,
  [VmOp.COMPARE_JUMP_IF_TRUE]: VmOp.FAST_FAST_COMPARE_JUMP,
}

const specialBinary: Readonly<Record<number, VmOp>> = {
  0: VmOp.ADD,
  10: VmOp.SUBTRACT,
  5: VmOp.MULTIPLY,
  6: VmOp.REMAINDER,
  2: VmOp.FLOOR_DIVIDE,
  11: VmOp.TRUE_DIVIDE,
  13: VmOp.ADD,
  23: VmOp.SUBTRACT,
  18: VmOp.MULTIPLY,
  19: VmOp.REMAINDER,
  15: VmOp.FLOOR_DIVIDE,
  24: VmOp.TRUE_DIVIDE,
}

/// The instructions as they were before `specialize`.
export function unspecialized(executable: Executable): Int32Array {
  return (executable.inserted ?? decodedOf(executable.code.code).ops).slice()
}

/// Puts specialised instructions in place of general ones. Runs last, after any trace instructions went in: it looks at
/// neighbours, and never changes how many instructions there are - what a fused instruction covers stays behind it, for jumps.
export function specialize(executable: Executable): Executable {
  const { ops } = executable
  for (let i = 0; i < ops.length; i++) specializeOne(ops, i)
  // From the end, so that a fused instruction sees what its neighbours became.
  for (let i = ops.length - 2; i >= 0; i--) fuse(ops, i)
  return executable
}

function specializeOne(ops: Int32Array, i: number): void {
  const op = ops[i] & 255
  if (op === Op.BINARY_OP) {
    const special = specialBinary[ops[i] >> 8]
    if (special !== undefined) ops[i] = special | (ops[i] & ~255)
  } else if (op === Op.COMPARE_OP && i + 1 < ops.length) {
    const next = ops[i + 1] & 255
    if (next === Op.POP_JUMP_IF_FALSE) ops[i] = VmOp.COMPARE_JUMP_IF_FALSE | (ops[i] & ~255)
    else if (next === Op.POP_JUMP_IF_TRUE) ops[i] = VmOp.COMPARE_JUMP_IF_TRUE | (ops[i] & ~255)
  } else if (op === Op.TO_BOOL && i + 1 < ops.length) {
    const next = ops[i + 1] & 255
    if (next === Op.POP_JUMP_IF_FALSE) ops[i] = VmOp.TRUTH_JUMP_IF_FALSE
    else if (next === Op.POP_JUMP_IF_TRUE) ops[i] = VmOp.TRUTH_JUMP_IF_TRUE
  } else if (op === Op.POP_TOP && i > 0 && !leavesValue(ops[i - 1] & 255)) ops[i] = VmOp.DROP
}

// What the next POP_TOP drops is this instruction's own value; after any other it may be a loop's iterator.
function leavesValue(op: number): boolean {
  switch (op) {
    case Op.CALL:
    case Op.CALL_KW:
    case Op.CALL_FUNCTION_EX:
    case Op.RESUME:
    case Op.RETURN_GENERATOR:
    case Op.END_FOR:
    case Op.END_SEND:
    case Op.IMPORT_FROM:
      return true
    default:
      return false
  }
}

function fuse(ops: Int32Array, i: number): void {
  const op = ops[i] & 255
  const arg = ops[i] >> 8
  const next = ops[i + 1] & 255
  const nextArg = ops[i + 1] >> 8
  if (op === Op.LOAD_CONST) {
    if (next === VmOp.ADD) ops[i] = VmOp.LOAD_CONST_ADD | (arg << 8)
    else if (next === VmOp.SUBTRACT) ops[i] = VmOp.LOAD_CONST_SUBTRACT | (arg << 8)
    return
  }
  if (op === Op.LOAD_FAST_LOAD_FAST) {
    const fused = afterTwoFast[next]
    if (fused !== undefined) ops[i] = fused | (arg << 8)
    return
  }
  if (op !== Op.LOAD_FAST || arg > 4095) return
  if (next === Op.LOAD_ATTR && (nextArg & 1) === 0) {
    ops[i] = VmOp.LOAD_FAST_LOAD_ATTR | (arg << 8)
  } else if (afterFast[next] !== undefined) {
    ops[i] = afterFast[next] | (arg << 8)
  } else if (next === Op.LOAD_CONST && nextArg <= 4095) {
    const after = i + 2 < ops.length ? ops[i + 2] & 255 : 0
    const compares = after === VmOp.COMPARE_JUMP_IF_FALSE || after === VmOp.COMPARE_JUMP_IF_TRUE
    const fused = compares ? VmOp.COMPARE_FAST_CONST_JUMP : VmOp.LOAD_FAST_LOAD_CONST
    ops[i] = fused | (((arg << 12) | nextArg) << 8)
  }
}
