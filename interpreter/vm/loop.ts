// The loop: one switch over instructions. Plain and long on purpose; what is rare sits behind one call (rare.ts), because the
// compiled function must stay far below V8's limit of 61,440 bytes for optimised functions.

import { Op } from "../compiler/opcodes.js"
import { asyncGeneratorType, dictType, floatType, listType, superType, tupleType } from "../objects/builtin-types.js"
import type { PyCode } from "../objects/code.js"
import { PyDict } from "../objects/dict.js"
import { keyError, type PyBaseException, typeError } from "../objects/exceptions.js"
import { FrameEntry, PyCell, PyFrame, PyFunction, PyMethod } from "../objects/function.js"
import { GeneratorState, PyGenerator } from "../objects/generator.js"
import { dropGenerator } from "../objects/generator-objects.js"
import { PyInstance } from "../objects/instance.js"
import { PyList } from "../objects/list.js"
import { PyListIterator } from "../objects/list-iterator.js"
import { PyBuiltinFunction, PyMethodDescriptor } from "../objects/method.js"
import { binaryOperations, invert, negative } from "../objects/operations/arithmetic.js"
import { compareTruth, isSame, richCompare } from "../objects/operations/compare.js"
import { format, str, truth } from "../objects/operations/convert.js"
import { getIterator } from "../objects/operations/iterate.js"
import { contains, deleteItem, getItem, setItem } from "../objects/operations/subscript.js"
import { TextSize } from "../objects/primitives/text-places.js"
import { PyRangeIterator } from "../objects/range-iterator.js"
import { PySlice } from "../objects/slice.js"
import { PyTuple } from "../objects/tuple.js"
import { PyTupleIterator } from "../objects/tuple-iterator.js"
import { PyType } from "../objects/type.js"
import { typeOf } from "../objects/typeof.js"
import { CompareOp, done, PyFloat, type Value } from "../objects/value.js"
import { callableClass, callWithUnpacking, prepareFrame } from "./calls.js"
import { unboundDeref, unboundFast } from "./errors.js"
import { finishFrame, keepRemains, leaveFrame, resumeInline, suspend, unwind } from "./frames.js"
import {
  type AttrCache,
  AttrKind,
  cachedAttribute,
  type GlobalCache,
  loadAttribute,
  type StoreCache,
  storeThroughCaches,
} from "./inline-caches.js"
import type { Machine } from "./machine.js"
import type { Monitor } from "./monitor.js"
import { Leaves } from "./monitor-events.js"
import { loadGlobal, loadName, storeName } from "./names.js"
import { enterContext, exceptionMatches, raisedException, rare } from "./rare.js"
import { findInGenerator, getSuperAttribute, unpackSequence } from "./rare-values.js"
import { VmOp } from "./vm-ops.js"

const MAX = Number.MAX_SAFE_INTEGER

function compareNumbers(left: number, right: number, op: CompareOp): boolean {
  switch (op) {
    case CompareOp.LT:
      return left < right
    case CompareOp.LE:
      return left <= right
    case CompareOp.EQ:
      return left === right
    case CompareOp.NE:
      return left !== right
    case CompareOp.GT:
      return left > right
    case CompareOp.GE:
      return left >= right
  }
}

/// Runs a frame that was pushed with `FrameEntry.NATIVE` until it returns, yields or raises. Gives its value (for a generator
/// that returned: `done`, the value being in `generator.returned`). `pending` is raised where the frame stands.
export function run(vm: Machine, entryFrame: PyFrame, pending: PyBaseException | null = null): Value | typeof done {
  const S = vm.stack
  let frame = pending === null ? entryFrame : unwind(vm, entryFrame, entryFrame, pending)
  let ops = frame.executable.ops
  let caches = frame.executable.caches
  let consts = frame.executable.code.consts
  let base = frame.base
  let pc = frame.pc
  let sp = frame.sp
  for (;;) {
    // What goes wrong in the loop itself leaves it by `break`: for a JavaScript throw V8 looks up its position in this function.
    let raised: unknown
    try {
      running: for (;;) {
        const word = ops[pc++]
        const arg = word >> 8
        switch (word & 255) {
          case Op.LOAD_FAST: {
            S[sp++] = S[base + arg]
            break
          }
          case Op.LOAD_FAST_CHECK: {
            const value = S[base + arg]
            if (value === undefined) {
              raised = unboundFast(frame, arg)
              break running
            }
            S[sp++] = value
            break
          }
          case Op.LOAD_FAST_AND_CLEAR: {
            S[sp++] = S[base + arg]
            S[base + arg] = undefined
            break
          }
          case Op.LOAD_FAST_LOAD_FAST: {
            S[sp] = S[base + (arg >> 4)]
            S[sp + 1] = S[base + (arg & 15)]
            sp += 2
            break
          }
          case Op.STORE_FAST: {
            S[base + arg] = S[--sp]
            break
          }
          case Op.STORE_FAST_LOAD_FAST: {
            S[base + (arg >> 4)] = S[sp - 1]
            S[sp - 1] = S[base + (arg & 15)]
            break
          }
          case Op.STORE_FAST_STORE_FAST: {
            S[base + (arg >> 4)] = S[sp - 1]
            S[base + (arg & 15)] = S[sp - 2]
            sp -= 2
            break
          }
          case Op.LOAD_CONST: {
            S[sp++] = consts[arg]
            break
          }
          case VmOp.LOAD_FAST_LOAD_CONST: {
            S[sp] = S[base + (arg >> 12)]
            S[sp + 1] = consts[arg & 4095]
            sp += 2
            pc++
            break
          }
          case VmOp.LOAD_FAST_LOAD_ATTR: {
            const owner = S[base + arg]
            const cache = caches[pc] as AttrCache | undefined
            if (
              cache !== undefined &&
              cache.kind === AttrKind.SLOT &&
              owner instanceof PyInstance &&
              owner.shape === cache.shape &&
              owner.cls.version === cache.version
            ) {
              const value = owner.slots[cache.index]
              if (value !== undefined) {
                S[sp++] = value
                pc++
                break
              }
            }
            S[sp++] = owner
            break
          }
          case VmOp.LOAD_CONST_ADD: {
            const right = consts[arg]
            const left = S[sp - 1]
            if (typeof left === "number" && typeof right === "number") {
              const sum = left + right
              if (sum <= MAX && sum >= -MAX) {
                S[sp - 1] = sum
                pc++
                break
              }
            }
            S[sp++] = right
            break
          }
          case VmOp.LOAD_CONST_SUBTRACT: {
            const right = consts[arg]
            const left = S[sp - 1]
            if (typeof left === "number" && typeof right === "number") {
              const difference = left - right
              if (difference <= MAX && difference >= -MAX) {
                S[sp - 1] = difference
                pc++
                break
              }
            }
            S[sp++] = right
            break
          }
          case VmOp.COMPARE_FAST_CONST_JUMP: {
            const left = S[base + (arg >> 12)]
            const right = consts[arg & 4095]
            if (typeof left === "number" && typeof right === "number") {
              const compare = ops[pc + 1]
              if (compareNumbers(left, right, compare >> 13) === ((compare & 255) === VmOp.COMPARE_JUMP_IF_TRUE))
                pc = ops[pc + 2] >> 8
              else pc += 3
              break
            }
            S[sp] = left
            S[sp + 1] = right
            sp += 2
            pc++
            break
          }
          case VmOp.FAST_ADD: {
            const left = S[sp - 1]
            const right = S[base + arg]
            if (typeof left === "number" && typeof right === "number") {
              const sum = left + right
              if (sum <= MAX && sum >= -MAX) {
                S[sp - 1] = sum
                pc++
                break
              }
            } else if (left instanceof PyFloat && right instanceof PyFloat && left.cls === floatType && right.cls === floatType) {
              S[sp - 1] = new PyFloat(left.value + right.value)
              pc++
              break
            }
            S[sp++] = right
            break
          }
          case VmOp.FAST_FAST_ADD: {
            const left = S[base + (arg >> 4)]
            const right = S[base + (arg & 15)]
            if (typeof left === "number" && typeof right === "number") {
              const sum = left + right
              if (sum <= MAX && sum >= -MAX) {
                S[sp++] = sum
                pc++
                break
              }
            } else if (left instanceof PyFloat && right instanceof PyFloat && left.cls === floatType && right.cls === floatType) {
              S[sp++] = new PyFloat(left.value + right.value)
              pc++
              break
            }
            S[sp] = left
            S[sp + 1] = right
            sp += 2
            break
          }
          case VmOp.FAST_SUBTRACT: {
            const left = S[sp - 1]
            const right = S[base + arg]
            if (typeof left === "number" && typeof right === "number") {
              const difference = left - right
              if (difference <= MAX && difference >= -MAX) {
                S[sp - 1] = difference
                pc++
                break
              }
            } else if (left instanceof PyFloat && right instanceof PyFloat && left.cls === floatType && right.cls === floatType) {
              S[sp - 1] = new PyFloat(left.value - right.value)
              pc++
              break
            }
            S[sp++] = right
            break
          }
          case VmOp.FAST_FAST_SUBTRACT: {
            const left = S[base + (arg >> 4)]
            const right = S[base + (arg & 15)]
            if (typeof left === "number" && typeof right === "number") {
              const difference = left - right
              if (difference <= MAX && difference >= -MAX) {
                S[sp++] = difference
                pc++
                break
              }
            } else if (left instanceof PyFloat && right instanceof PyFloat && left.cls === floatType && right.cls === floatType) {
              S[sp++] = new PyFloat(left.value - right.value)
              pc++
              break
            }
            S[sp] = left
            S[sp + 1] = right
            sp += 2
            break
          }
          case VmOp.FAST_MULTIPLY: {
            const left = S[sp - 1]
            const right = S[base + arg]
            if (typeof left === "number" && typeof right === "number") {
              const product = left * right
              if (product <= MAX && product >= -MAX) {
                S[sp - 1] = product + 0
                pc++
                break
              }
            } else if (left instanceof PyFloat && right instanceof PyFloat && left.cls === floatType && right.cls === floatType) {
              S[sp - 1] = new PyFloat(left.value * right.value)
              pc++
              break
            }
            S[sp++] = right
            break
          }
          case VmOp.FAST_FAST_MULTIPLY: {
            const left = S[base + (arg >> 4)]
            const right = S[base + (arg & 15)]
            if (typeof left === "number" && typeof right === "number") {
              const product = left * right
              if (product <= MAX && product >= -MAX) {
                S[sp++] = product + 0
                pc++
                break
              }
            } else if (left instanceof PyFloat && right instanceof PyFloat && left.cls === floatType && right.cls === floatType) {
              S[sp++] = new PyFloat(left.value * right.value)
              pc++
              break
            }
            S[sp] = left
            S[sp + 1] = right
            sp += 2
            break
          }
          case VmOp.FAST_SUBSCR: {
            const key = S[base + arg]
            const container = S[sp - 1]
            if (typeof key === "number" && container instanceof PyList && container.cls === listType) {
              const item = container.items[key < 0 ? key + container.items.length : key]
              if (item !== undefined) {
                S[sp - 1] = item
                pc++
                break
              }
            }
            S[sp++] = key
            break
          }
          case VmOp.FAST_FAST_SUBSCR: {
            const key = S[base + (arg & 15)]
            const container = S[base + (arg >> 4)]
            if (typeof key === "number" && container instanceof PyList && container.cls === listType) {
              const item = container.items[key < 0 ? key + container.items.length : key]
              if (item !== undefined) {
                S[sp++] = item
                pc++
                break
              }
            }
            S[sp] = container
            S[sp + 1] = key
            sp += 2
            break
          }
          case VmOp.FAST_FAST_COMPARE_JUMP: {
            const left = S[base + (arg >> 4)]
            const right = S[base + (arg & 15)]
            if (typeof left === "number" && typeof right === "number") {
              const compare = ops[pc]
              if (compareNumbers(left, right, compare >> 13) === ((compare & 255) === VmOp.COMPARE_JUMP_IF_TRUE))
                pc = ops[pc + 1] >> 8
              else pc += 2
              break
            }
            S[sp] = left
            S[sp + 1] = right
            sp += 2
            break
          }
          case VmOp.TRUTH_JUMP_IF_FALSE:
          case VmOp.TRUTH_JUMP_IF_TRUE: {
            const value = S[--sp] as Value
            frame.pc = pc
            const holds = typeof value === "boolean" ? value : truth(vm, value)
            if (holds === ((word & 255) === VmOp.TRUTH_JUMP_IF_TRUE)) pc = ops[pc] >> 8
            else pc++
            break
          }
          case VmOp.DROP: {
            const top = S[--sp]
            if (top instanceof PyGenerator && top.isTemporary) {
              frame.pc = pc
              frame.sp = sp
              dropGenerator(vm, top)
            }
            break
          }
          case Op.POP_TOP:
          case Op.END_FOR: {
            sp--
            break
          }
          case Op.PUSH_NULL: {
            S[sp++] = undefined
            break
          }
          case Op.COPY: {
            S[sp] = S[sp - arg]
            sp++
            break
          }
          case Op.SWAP: {
            const top = S[sp - 1]
            S[sp - 1] = S[sp - arg]
            S[sp - arg] = top
            break
          }
          case Op.NOP:
          case Op.RESUME: {
            break
          }
          case Op.LOAD_GLOBAL: {
            const cache = caches[pc - 1] as GlobalCache | undefined
            let value: Value | undefined
            if (
              cache === undefined ||
              (cache.version >= 0 && cache.version !== frame.globals.keysVersion) ||
              (value = cache.entry.value) === undefined
            ) {
              const fresh = loadGlobal(vm, frame, arg >> 1)
              caches[pc - 1] = fresh
              value = fresh.entry.value as Value
            }
            S[sp++] = value
            if ((arg & 1) !== 0) S[sp++] = undefined
            break
          }
          case Op.LOAD_NAME: {
            const cache = caches[pc - 1] as GlobalCache | undefined
            let value: Value | undefined
            if (
              cache === undefined ||
              frame.locals !== frame.globals ||
              (cache.version >= 0 && cache.version !== frame.globals.keysVersion) ||
              (value = cache.entry.value) === undefined
            ) {
              value = loadName(vm, frame, arg, caches, pc - 1)
            }
            S[sp++] = value
            break
          }
          case Op.STORE_NAME: {
            const cache = caches[pc - 1] as GlobalCache | undefined
            if (cache !== undefined && cache.entry.value !== undefined && frame.locals === frame.globals) {
              cache.entry.value = S[--sp] as Value
              break
            }
            frame.pc = pc
            storeName(vm, frame, arg, S[--sp] as Value, caches, pc - 1)
            break
          }
          case Op.LOAD_DEREF: {
            const value = (S[base + arg] as PyCell).value
            if (value === undefined) {
              raised = unboundDeref(frame, arg)
              break running
            }
            S[sp++] = value
            break
          }
          case Op.STORE_DEREF: {
            ;(S[base + arg] as PyCell).value = S[--sp]
            break
          }
          case Op.MAKE_CELL: {
            S[base + arg] = new PyCell(S[base + arg])
            break
          }
          case Op.COPY_FREE_VARS: {
            const closure = (frame.fn as PyFunction).closure
            const first = base + frame.executable.nlocalsplus - arg
            for (let i = 0; i < arg; i++) S[first + i] = closure[i]
            break
          }

          // ---- operators
          case VmOp.ADD: {
            const right = S[--sp] as Value
            const left = S[sp - 1] as Value
            if (typeof left === "number" && typeof right === "number") {
              const sum = left + right
              if (sum <= MAX && sum >= -MAX) {
                S[sp - 1] = sum
                break
              }
            } else if (left instanceof PyFloat && right instanceof PyFloat && left.cls === floatType && right.cls === floatType) {
              S[sp - 1] = new PyFloat(left.value + right.value)
              break
            } else if (typeof left === "string" && typeof right === "string" && left.length < TextSize.LONG) {
              S[sp - 1] = left + right
              break
            }
            frame.pc = pc
            S[sp - 1] = binaryOperations[arg](vm, left, right)
            break
          }
          case VmOp.SUBTRACT: {
            const right = S[--sp] as Value
            const left = S[sp - 1] as Value
            if (typeof left === "number" && typeof right === "number") {
              const difference = left - right
              if (difference <= MAX && difference >= -MAX) {
                S[sp - 1] = difference
                break
              }
            } else if (left instanceof PyFloat && right instanceof PyFloat && left.cls === floatType && right.cls === floatType) {
              S[sp - 1] = new PyFloat(left.value - right.value)
              break
            }
            frame.pc = pc
            S[sp - 1] = binaryOperations[arg](vm, left, right)
            break
          }
          case VmOp.MULTIPLY: {
            const right = S[--sp] as Value
            const left = S[sp - 1] as Value
            if (typeof left === "number" && typeof right === "number") {
              const product = left * right
              if (product <= MAX && product >= -MAX) {
                S[sp - 1] = product + 0
                break
              }
            } else if (left instanceof PyFloat && right instanceof PyFloat && left.cls === floatType && right.cls === floatType) {
              S[sp - 1] = new PyFloat(left.value * right.value)
              break
            }
            frame.pc = pc
            S[sp - 1] = binaryOperations[arg](vm, left, right)
            break
          }
          case VmOp.REMAINDER: {
            const right = S[--sp] as Value
            const left = S[sp - 1] as Value
            if (typeof left === "number" && typeof right === "number" && right > 0) {
              const rest = left % right
              S[sp - 1] = rest < 0 ? rest + right : rest + 0
              break
            }
            frame.pc = pc
            S[sp - 1] = binaryOperations[arg](vm, left, right)
            break
          }
          case VmOp.FLOOR_DIVIDE: {
            const right = S[--sp] as Value
            const left = S[sp - 1] as Value
            if (typeof left === "number" && typeof right === "number" && right > 0) {
              // Taking off the truncated remainder keeps every step exact.
              const rest = left % right
              S[sp - 1] = rest < 0 ? (left - rest) / right - 1 : (left - rest) / right + 0
              break
            }
            frame.pc = pc
            S[sp - 1] = binaryOperations[arg](vm, left, right)
            break
          }
          case VmOp.TRUE_DIVIDE: {
            const right = S[--sp] as Value
            const left = S[sp - 1] as Value
            if (
              left instanceof PyFloat &&
              right instanceof PyFloat &&
              left.cls === floatType &&
              right.cls === floatType &&
              right.value !== 0
            ) {
              S[sp - 1] = new PyFloat(left.value / right.value)
              break
            }
            frame.pc = pc
            S[sp - 1] = binaryOperations[arg](vm, left, right)
            break
          }
          case Op.BINARY_OP: {
            const right = S[--sp] as Value
            frame.pc = pc
            S[sp - 1] = binaryOperations[arg](vm, S[sp - 1] as Value, right)
            break
          }
          case Op.COMPARE_OP: {
            const right = S[--sp] as Value
            const left = S[sp - 1] as Value
            S[sp - 1] = (arg & 16) !== 0 ? compareTruth(vm, left, right, arg >> 5) : richCompare(vm, left, right, arg >> 5)
            break
          }
          case VmOp.COMPARE_JUMP_IF_FALSE:
          case VmOp.COMPARE_JUMP_IF_TRUE: {
            sp -= 2
            const left = S[sp] as Value
            const right = S[sp + 1] as Value
            const holds =
              typeof left === "number" && typeof right === "number"
                ? compareNumbers(left, right, arg >> 5)
                : compareTruth(vm, left, right, arg >> 5)
            if (holds === ((word & 255) === VmOp.COMPARE_JUMP_IF_TRUE)) pc = ops[pc] >> 8
            else pc++
            break
          }
          case Op.IS_OP: {
            const right = S[--sp] as Value
            S[sp - 1] = isSame(S[sp - 1] as Value, right) === (arg === 0)
            break
          }
          case Op.CONTAINS_OP: {
            const container = S[--sp] as Value
            const item = S[sp - 1] as Value
            frame.pc = pc
            const found =
              container instanceof PyDict && container.cls === dictType
                ? container.has(vm, item)
                : container instanceof PyGenerator
                  ? findInGenerator(vm, container, item)
                  : contains(vm, container, item)
            S[sp - 1] = found === (arg === 0)
            break
          }
          case Op.UNARY_NOT: {
            S[sp - 1] = S[sp - 1] === false
            break
          }
          case Op.TO_BOOL: {
            const value = S[sp - 1] as Value
            if (typeof value !== "boolean") S[sp - 1] = truth(vm, value)
            break
          }
          case Op.UNARY_NEGATIVE: {
            const value = S[sp - 1]
            if (typeof value === "number") S[sp - 1] = 0 - value
            else {
              frame.pc = pc
              S[sp - 1] = negative(vm, value as Value)
            }
            break
          }
          case Op.UNARY_INVERT: {
            frame.pc = pc
            S[sp - 1] = invert(vm, S[sp - 1] as Value)
            break
          }

          // ---- jumps
          case Op.POP_JUMP_IF_FALSE: {
            const value = S[--sp] as Value
            if (value === false || (value !== true && !truth(vm, value))) pc = arg
            break
          }
          case Op.POP_JUMP_IF_TRUE: {
            const value = S[--sp] as Value
            if (value === true || (value !== false && truth(vm, value))) pc = arg
            break
          }
          case Op.POP_JUMP_IF_NONE: {
            if (S[--sp] === null) pc = arg
            break
          }
          case Op.POP_JUMP_IF_NOT_NONE: {
            if (S[--sp] !== null) pc = arg
            break
          }
          case Op.JUMP_FORWARD:
          case Op.JUMP_BACKWARD_NO_INTERRUPT: {
            pc = arg
            break
          }
          case Op.JUMP_BACKWARD: {
            if (--vm.ticks < 0) vm.tick()
            pc = arg
            break
          }

          // ---- subscription
          case Op.BINARY_SUBSCR: {
            const key = S[--sp] as Value
            const container = S[sp - 1] as Value
            if (typeof key === "number") {
              if (container instanceof PyList && container.cls === listType) {
                const item = container.items[key < 0 ? key + container.items.length : key]
                if (item !== undefined) {
                  S[sp - 1] = item
                  break
                }
              } else if (container instanceof PyTuple && container.cls === tupleType) {
                const item = container.items[key < 0 ? key + container.items.length : key]
                if (item !== undefined) {
                  S[sp - 1] = item
                  break
                }
              }
            }
            if (container instanceof PyDict && container.cls === dictType) {
              frame.pc = pc
              const value = container.get(vm, key)
              if (value === undefined) {
                raised = keyError(key)
                break running
              }
              S[sp - 1] = value
              break
            }
            frame.pc = pc
            S[sp - 1] = getItem(vm, container, key)
            break
          }
          case Op.STORE_SUBSCR: {
            sp -= 3
            const container = S[sp + 1] as Value
            const key = S[sp + 2] as Value
            if (typeof key === "number" && container instanceof PyList && container.cls === listType) {
              const items = container.items
              const index = key < 0 ? key + items.length : key
              if (index >= 0 && index < items.length) {
                items[index] = S[sp] as Value
                break
              }
            }
            frame.pc = pc
            if (container instanceof PyDict && container.cls === dictType) container.set(vm, key, S[sp] as Value)
            else setItem(vm, container, key, S[sp] as Value)
            break
          }
          case Op.DELETE_SUBSCR: {
            sp -= 2
            deleteItem(vm, S[sp] as Value, S[sp + 1] as Value)
            break
          }
          case Op.BINARY_SLICE: {
            sp -= 2
            S[sp - 1] = getItem(vm, S[sp - 1] as Value, new PySlice(S[sp] as Value, S[sp + 1] as Value, null))
            break
          }
          case Op.STORE_SLICE: {
            sp -= 4
            setItem(vm, S[sp + 1] as Value, new PySlice(S[sp + 2] as Value, S[sp + 3] as Value, null), S[sp] as Value)
            break
          }

          // ---- attributes
          case Op.LOAD_ATTR: {
            const owner = S[sp - 1] as Value
            const cache = caches[pc - 1] as AttrCache | undefined
            if (cache !== undefined) {
              if (owner instanceof PyInstance) {
                if (owner.shape === cache.shape && owner.cls.version === cache.version) {
                  if (cache.kind === AttrKind.SLOT) {
                    const value = owner.slots[cache.index]
                    if (value !== undefined) {
                      S[sp - 1] = value
                      if ((arg & 1) !== 0) S[sp++] = undefined
                      break
                    }
                  } else if (cache.kind === AttrKind.CONSTANT) {
                    S[sp - 1] = cache.value
                    if ((arg & 1) !== 0) S[sp++] = undefined
                    break
                  } else if ((arg & 1) !== 0) {
                    S[sp - 1] = cache.value
                    S[sp++] = owner
                    break
                  } else if (cache.value instanceof PyFunction) {
                    S[sp - 1] = new PyMethod(cache.value, owner)
                    break
                  }
                }
              } else {
                const value = cachedAttribute(cache, owner)
                if (value !== undefined) {
                  if (cache.kind !== AttrKind.METHOD) {
                    S[sp - 1] = value
                    if ((arg & 1) !== 0) S[sp++] = undefined
                    break
                  }
                  if ((arg & 1) !== 0) {
                    S[sp - 1] = value
                    S[sp++] = owner
                    break
                  }
                }
              }
            }
            frame.pc = pc
            const name = frame.executable.code.code.names[arg >> 1]
            S[sp - 1] = loadAttribute(vm, caches, pc - 1, owner, name, (arg & 1) !== 0)
            if ((arg & 1) !== 0) {
              S[sp++] = vm.boundSelf ? owner : undefined
              vm.boundSelf = false
            }
            break
          }
          case Op.STORE_ATTR: {
            const owner = S[sp - 1] as Value
            const value = S[sp - 2] as Value
            sp -= 2
            const cache = caches[pc - 1] as StoreCache | undefined
            if (
              cache !== undefined &&
              owner instanceof PyInstance &&
              owner.shape === cache.shape &&
              owner.cls.version === cache.version
            ) {
              if (cache.next === null) owner.slots[cache.index] = value
              else {
                owner.slots.push(value)
                owner.shape = cache.next
              }
              break
            }
            frame.pc = pc
            storeThroughCaches(vm, caches, pc - 1, owner, frame.executable.code.code.names[arg], value)
            break
          }
          case Op.LOAD_SUPER_ATTR: {
            frame.pc = pc
            const self = S[sp - 1] as Value
            const attribute = getSuperAttribute(vm, frame, arg, S[sp - 3] as Value, S[sp - 2] as Value, self, superType)
            sp -= 2
            S[sp - 1] = attribute
            if ((arg & 1) !== 0) {
              if (vm.boundSelf) {
                vm.boundSelf = false
                S[sp++] = self
              } else S[sp++] = undefined
            }
            break
          }

          // ---- iteration
          case Op.GET_ITER: {
            const iterable = S[sp - 1] as Value
            frame.pc = pc
            if (!(iterable instanceof PyGenerator)) S[sp - 1] = getIterator(vm, iterable)
            else iterable.isTemporary = vm.isJustMade(iterable)
            break
          }
          case Op.FOR_ITER: {
            const iterator = S[sp - 1] as Value
            if (iterator instanceof PyRangeIterator) {
              if (iterator.remaining > 0) {
                iterator.remaining--
                const current = iterator.current
                iterator.current = current + iterator.step
                const next = ops[pc]
                if ((next & 255) === Op.STORE_FAST) {
                  S[base + (next >> 8)] = current
                  pc++
                } else S[sp++] = current
                break
              }
            } else if (iterator instanceof PyListIterator) {
              const list = iterator.list
              if (list !== null) {
                const items = list.items
                if (iterator.index < items.length) {
                  const item = items[iterator.index++]
                  const next = ops[pc]
                  if ((next & 255) === Op.STORE_FAST) {
                    S[base + (next >> 8)] = item
                    pc++
                  } else S[sp++] = item
                  break
                }
                iterator.list = null
              }
            } else if (iterator instanceof PyTupleIterator) {
              const tuple = iterator.tuple
              if (tuple !== null) {
                if (iterator.index < tuple.items.length) {
                  S[sp++] = tuple.items[iterator.index++]
                  break
                }
                iterator.tuple = null
              }
            } else if (iterator instanceof PyGenerator && iterator.state <= GeneratorState.SUSPENDED) {
              frame.pc = pc
              frame.sp = sp
              frame = resumeInline(vm, frame, iterator, null, FrameEntry.FOR_ITER)
              ops = frame.executable.ops
              caches = frame.executable.caches
              consts = frame.executable.code.consts
              base = frame.base
              pc = frame.pc
              sp = frame.sp
              break
            } else {
              frame.pc = pc
              const next = typeOf(iterator).slots.tp_iternext
              if (next === null) {
                raised = typeError(`'${typeOf(iterator).tpName}' object is not an iterator`)
                break running
              }
              const item = next(vm, iterator)
              if (item !== done) {
                S[sp++] = item
                break
              }
            }
            sp--
            pc = vm.skipEndFor(ops, arg)
            break
          }

          // ---- building
          case Op.BUILD_TUPLE: {
            sp -= arg
            S[sp] = new PyTuple(S.slice(sp, sp + arg) as Value[])
            sp++
            break
          }
          case Op.BUILD_LIST: {
            sp -= arg
            S[sp] = new PyList(arg === 0 ? [] : (S.slice(sp, sp + arg) as Value[]))
            sp++
            break
          }
          case Op.LIST_APPEND: {
            const item = S[--sp] as Value
            ;(S[sp - arg] as PyList).items.push(item)
            break
          }
          case Op.MAP_ADD: {
            sp -= 2
            ;(S[sp - arg] as PyDict).set(vm, S[sp] as Value, S[sp + 1] as Value)
            break
          }
          case Op.BUILD_STRING: {
            sp -= arg
            let text = S[sp] as string
            for (let i = 1; i < arg; i++) text += S[sp + i] as string
            S[sp++] = text
            break
          }
          case Op.FORMAT_SIMPLE: {
            const value = S[sp - 1] as Value
            if (typeof value !== "string") S[sp - 1] = format(vm, value, "")
            break
          }
          case Op.FORMAT_WITH_SPEC: {
            const spec = S[--sp] as Value
            S[sp - 1] = format(vm, S[sp - 1] as Value, str(vm, spec))
            break
          }
          case Op.UNPACK_SEQUENCE: {
            const value = S[--sp] as Value
            if (value instanceof PyTuple && value.cls === tupleType && value.items.length === arg) {
              const items = value.items
              for (let i = arg - 1; i >= 0; i--) S[sp++] = items[i]
              break
            }
            frame.pc = pc
            sp = unpackSequence(vm, S, sp, value, arg)
            break
          }

          // ---- calls
          case Op.CALL: {
            if (--vm.ticks < 0) vm.tick()
            let callable = S[sp - arg - 2] as Value
            let self = S[sp - arg - 1]
            if (self === undefined && callable instanceof PyMethod) {
              self = S[sp - arg - 1] = callable.self
              callable = S[sp - arg - 2] = callable.fn
            }
            frame.pc = pc
            if (callable instanceof PyFunction) {
              const nargs = self === undefined ? arg : arg + 1
              const callee = sp - nargs
              if (callable.code.plainArgcount === nargs) {
                const executable = callable.executable ?? vm.executableOf(callable)
                vm.enter(executable, callee)
                for (let i = callee + nargs, end = callee + executable.nlocalsplus; i < end; i++) S[i] = undefined
                frame.sp = sp - arg - 2
                frame = vm.frame = new PyFrame(executable, callable, callable.globals, null, callee, frame, FrameEntry.CALL)
                ops = executable.ops
                caches = executable.caches
                consts = executable.code.consts
                base = callee
                pc = executable.start
                sp = callee + executable.nlocalsplus
                break
              }
              frame.sp = sp - arg - 2
              frame = prepareFrame(vm, frame, callable, callee, nargs, null, FrameEntry.CALL)
            } else if (callable instanceof PyMethodDescriptor && self !== undefined && callable.def.kind === "method") {
              const def = callable.def
              let result: Value
              if (arg === def.arity && arg < 3) {
                if (arg === 1) result = def.fn(vm, self, S[sp - 1])
                else if (arg === 0) result = def.fn(vm, self)
                else result = def.fn(vm, self, S[sp - 2], S[sp - 1])
              } else result = def.invokeAt(vm, self, S, sp - arg, arg, callable)
              sp -= arg + 1
              S[sp - 1] = result
              break
            } else if (callable instanceof PyBuiltinFunction && self === undefined) {
              const def = callable.def
              let result: Value
              if (arg === def.arity && arg < 3 && callable.self === undefined) {
                if (arg === 1) result = def.fn(vm, S[sp - 1])
                else if (arg === 0) result = def.fn(vm)
                else result = def.fn(vm, S[sp - 2], S[sp - 1])
              } else result = def.invokeAt(vm, callable.self, S, sp - arg, arg, callable)
              sp -= arg + 1
              S[sp - 1] = result
              break
            } else {
              const cls = callable instanceof PyType && self === undefined ? callableClass(callable, caches, pc - 1) : null
              if (cls === null) {
                const from = self === undefined ? sp - arg : sp - arg - 1
                const result = vm.callAny(callable, S.slice(from, sp) as Value[], null)
                sp -= arg + 1
                S[sp - 1] = result
                break
              }
              S[sp - arg - 2] = S[sp - arg - 1] = new PyInstance(cls.type)
              frame.sp = sp - arg - 2
              frame = prepareFrame(vm, frame, cls.init, sp - arg - 1, arg + 1, null, FrameEntry.INIT)
            }
            ops = frame.executable.ops
            caches = frame.executable.caches
            consts = frame.executable.code.consts
            base = frame.base
            pc = frame.pc
            sp = frame.sp
            break
          }
          case Op.CALL_KW: {
            const kwnames = (S[sp - 1] as PyTuple).items as string[]
            sp--
            let callable = S[sp - arg - 2] as Value
            let self = S[sp - arg - 1]
            if (callable instanceof PyMethod && self === undefined) {
              self = S[sp - arg - 1] = callable.self
              callable = S[sp - arg - 2] = callable.fn
            }
            const nargs = self === undefined ? arg : arg + 1
            frame.pc = pc
            if (callable instanceof PyFunction) {
              frame.sp = sp - arg - 2
              frame = prepareFrame(vm, frame, callable, sp - nargs, nargs, kwnames, FrameEntry.CALL)
              ops = frame.executable.ops
              caches = frame.executable.caches
              consts = frame.executable.code.consts
              base = frame.base
              pc = frame.pc
              sp = frame.sp
              break
            }
            const cls = callable instanceof PyType && self === undefined ? callableClass(callable, caches, pc - 1) : null
            if (cls !== null) {
              S[sp - arg - 2] = S[sp - arg - 1] = new PyInstance(cls.type)
              frame.sp = sp - arg - 2
              frame = prepareFrame(vm, frame, cls.init, sp - arg - 1, arg + 1, kwnames, FrameEntry.INIT)
              ops = frame.executable.ops
              caches = frame.executable.caches
              consts = frame.executable.code.consts
              base = frame.base
              pc = frame.pc
              sp = frame.sp
              break
            }
            const result = vm.callAny(callable, S.slice(sp - nargs, sp) as Value[], kwnames)
            sp -= arg + 1
            S[sp - 1] = result
            break
          }
          case Op.CALL_FUNCTION_EX: {
            frame.pc = pc
            const callee = callWithUnpacking(vm, frame, arg, S, sp)
            if (callee === null) {
              sp = frame.sp
              break
            }
            frame = callee
            ops = frame.executable.ops
            caches = frame.executable.caches
            consts = frame.executable.code.consts
            base = frame.base
            pc = frame.pc
            sp = frame.sp
            break
          }
          case Op.RETURN_CONST:
          case Op.RETURN_VALUE: {
            const value = (word & 255) === Op.RETURN_CONST ? consts[arg] : (S[sp - 1] as Value)
            const entry = frame.entry
            if (frame.extra?.isShown) {
              frame.pc = pc
              keepRemains(vm, frame)
            }
            if (entry === FrameEntry.CALL && frame.generator === null) {
              frame.finished = true
              vm.depth--
              frame = vm.frame = frame.back as PyFrame
              sp = frame.sp
              S[sp++] = value
            } else {
              if (entry === FrameEntry.INIT && value !== null) {
                frame = leaveFrame(vm, frame)
                pc = frame.pc
                sp = frame.sp
                raised = typeError(`__init__() should return None, not '${typeOf(value).name}'`)
                break running
              }
              const returned = finishFrame(vm, frame, value)
              if (entry === FrameEntry.NATIVE) return returned
              frame = vm.frame as PyFrame
              sp = frame.sp
            }
            ops = frame.executable.ops
            caches = frame.executable.caches
            consts = frame.executable.code.consts
            base = frame.base
            pc = frame.pc
            break
          }
          case Op.YIELD_VALUE: {
            const value = S[sp - 1] as Value
            frame.pc = pc
            const entry = frame.entry
            suspend(vm, frame, sp - 1)
            if (entry === FrameEntry.NATIVE) return value
            frame = vm.frame as PyFrame
            ops = frame.executable.ops
            caches = frame.executable.caches
            consts = frame.executable.code.consts
            base = frame.base
            pc = frame.pc
            sp = frame.sp
            S[sp++] = value
            break
          }
          case Op.SEND: {
            const receiver = S[sp - 2] as Value
            if (
              receiver instanceof PyGenerator &&
              receiver.state <= GeneratorState.SUSPENDED &&
              receiver.cls !== asyncGeneratorType
            ) {
              frame.pc = pc
              frame.sp = sp - 1
              frame = resumeInline(vm, frame, receiver, S[sp - 1] as Value, FrameEntry.SEND)
              ops = frame.executable.ops
              caches = frame.executable.caches
              consts = frame.executable.code.consts
              base = frame.base
              pc = frame.pc
              sp = frame.sp
              break
            }
            frame.pc = pc
            frame.sp = sp
            const result = vm.send(receiver, S[sp - 1] as Value)
            if (result === done) {
              S[sp - 1] = vm.sent
              vm.sent = null
              pc = arg
            } else S[sp - 1] = result
            break
          }
          case Op.RETURN_GENERATOR: {
            frame.pc = pc
            const entry = frame.entry
            if (entry === FrameEntry.INIT) {
              frame = leaveFrame(vm, frame)
              pc = frame.pc
              sp = frame.sp
              raised = typeError("__init__() should return None, not 'generator'")
              break running
            }
            const generator = vm.makeGenerator(frame)
            suspend(vm, frame, sp)
            if (entry === FrameEntry.NATIVE) return generator
            frame = vm.frame as PyFrame
            ops = frame.executable.ops
            caches = frame.executable.caches
            consts = frame.executable.code.consts
            base = frame.base
            pc = frame.pc
            sp = frame.sp
            S[sp++] = generator
            break
          }
          case Op.END_SEND: {
            S[sp - 2] = S[sp - 1]
            sp--
            break
          }
          case Op.MAKE_FUNCTION: {
            S[sp - 1] = new PyFunction(S[sp - 1] as PyCode, frame.globals, vm.builtinsOf(frame))
            break
          }

          // ---- exceptions
          case Op.PUSH_EXC_INFO: {
            const error = S[sp - 1]
            S[sp - 1] = vm.excInfo.value
            vm.excInfo.value = error as PyBaseException
            S[sp++] = error
            break
          }
          case Op.POP_EXCEPT: {
            vm.excInfo.value = S[--sp] as PyBaseException | null
            break
          }
          case Op.RERAISE: {
            vm.reraising = true
            raised = S[sp - 1]
            break running
          }
          case Op.RAISE_VARARGS: {
            frame.pc = pc
            frame.sp = sp
            raised = raisedException(vm, arg, S, sp)
            break running
          }
          case Op.CHECK_EXC_MATCH: {
            S[sp - 1] = exceptionMatches(S[sp - 2] as Value, S[sp - 1] as Value)
            break
          }

          case Op.BEFORE_WITH: {
            frame.pc = pc
            frame.sp = sp
            const callee = enterContext(vm, frame, S, sp)
            if (callee === null) {
              sp++
              break
            }
            frame = callee
            ops = frame.executable.ops
            caches = frame.executable.caches
            consts = frame.executable.code.consts
            base = frame.base
            pc = frame.pc
            sp = frame.sp
            break
          }

          case VmOp.TRACE: {
            frame.pc = pc
            frame.sp = sp
            vm.tracer!.point(frame, arg)
            break
          }
          case VmOp.WATCHED: {
            frame.pc = pc
            frame.sp = sp
            const monitor = vm.monitor as Monitor
            const next = monitor.reached(frame, pc - 1)
            // Whoever was told may have set `f_lineno`.
            sp = frame.sp
            if (next >= 0) {
              pc = next
              break
            }
            // A return or a yield, which stays watched: the frame below may come to the same instruction at once.
            const value = monitor.leaving
            const entry = frame.entry
            if (next === Leaves.BY_YIELD) {
              suspend(vm, frame, sp - 1)
              if (entry === FrameEntry.NATIVE) return value
            } else {
              if (frame.extra?.isShown) keepRemains(vm, frame)
              if (entry === FrameEntry.INIT && value !== null) {
                frame = leaveFrame(vm, frame)
                pc = frame.pc
                sp = frame.sp
                raised = typeError(`__init__() should return None, not '${typeOf(value).name}'`)
                break running
              }
              const returned = finishFrame(vm, frame, value)
              if (entry === FrameEntry.NATIVE) return returned
            }
            frame = vm.frame as PyFrame
            ops = frame.executable.ops
            caches = frame.executable.caches
            consts = frame.executable.code.consts
            base = frame.base
            pc = frame.pc
            sp = frame.sp
            if (next === Leaves.BY_YIELD) S[sp++] = value
            break
          }
          default: {
            frame.pc = pc
            frame.sp = sp
            sp = rare(vm, frame, word & 255, arg, S, sp)
            if (frame.pc !== pc) pc = frame.pc
          }
        }
      }
    } catch (thrown) {
      raised = thrown
    }
    frame.pc = pc
    frame.sp = sp
    frame = unwind(vm, frame, entryFrame, raised)
    ops = frame.executable.ops
    caches = frame.executable.caches
    consts = frame.executable.code.consts
    base = frame.base
    pc = frame.pc
    sp = frame.sp
  }
}
