// Saver: how a pickler goes through a value - memo, depth, which way each kind of value is saved - as CPython's `_pickle` does it.

import {
  bytearrayType,
  bytesType,
  dictType,
  floatType,
  frozensetType,
  functionType,
  listType,
  setType,
  strType,
  tupleType,
  typeType,
} from "../../objects/builtin-types.js"
import type { PyByteArray } from "../../objects/bytearray.js"
import { PyBytes } from "../../objects/bytes.js"
import { PyDict } from "../../objects/dict.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { isException, recursionError, valueError } from "../../objects/exceptions.js"
import type { PyList } from "../../objects/list.js"
import { address } from "../../objects/names.js"
import { findAttribute, getAttribute } from "../../objects/operations/attributes.js"
import { repr, str } from "../../objects/operations/convert.js"
import { getItem } from "../../objects/operations/subscript.js"
import { isAsciiText } from "../../objects/primitives/str.js"
import type { Runtime } from "../../objects/runtime.js"
import type { PyFrozenset, PySet } from "../../objects/set.js"
import { NotImplemented } from "../../objects/singletons.js"
import type { PyTuple } from "../../objects/tuple.js"
import type { PyType } from "../../objects/type.js"
import { typeOf } from "../../objects/typeof.js"
import type { PyFloat, Value } from "../../objects/value.js"
import { type PyPickleBuffer, pickleBufferType } from "./buffer.js"
import { picklingError } from "./errors.js"
import { Op } from "./opcodes.js"
import { saveDict, saveFrozenset, saveList, saveSet, saveTuple } from "./save-containers.js"
import { saveGlobal, saveType } from "./save-named.js"
import { saveBool, saveBuffer, saveByteArray, saveBytes, saveFloat, saveInt, saveStr } from "./save-plain.js"
import { reducedParts, saveReduced } from "./save-reduced.js"
import type { PickleWriter } from "./writer.js"

const FAST_NESTING_LIMIT = 50
/// As deep as CPython's C stack goes.
const DEPTH_LIMIT = 10000

/// What a pickler was told; `Pickler` fills it in from its attributes.
export interface SaveOptions {
  protocol: number
  binary: boolean
  fixImports: boolean
  fast: boolean
  bufferCallback: Value
  /// Hooks of the program's, where there are any; without a dispatch table it is copyreg's.
  persistentId?: Value
  reducerOverride?: Value
  dispatchTable?: Value
}

/// Number of each object in the memo. Strings stand for themselves, shared bytes for a number (`memoKey`).
export type Memo = Map<unknown, { index: number; value: Value }>

// CPython has one object each for the shortest bytes and the empty frozenset.
export function memoKey(value: Value): unknown {
  if (value instanceof PyBytes && value.cls === bytesType && value.bytes.length < 2) {
    return value.bytes.length === 0 ? -1 : value.bytes[0]
  }
  return value
}

const tooDeep = () => recursionError("maximum recursion depth exceeded while pickling an object")

export class Saver {
  private depth = 0
  private fastNesting = 0
  private readonly fastSeen = new Set<Value>()
  readonly binary: boolean

  constructor(
    readonly rt: Runtime,
    readonly out: PickleWriter,
    readonly memo: Memo,
    readonly options: SaveOptions,
  ) {
    this.binary = options.binary
  }

  dump(value: Value): void {
    if (this.options.protocol >= 2) {
      this.out.op1(Op.PROTO, this.options.protocol)
      if (this.options.protocol >= 4) this.out.startFraming()
    }
    try {
      this.save(value)
    } catch (error) {
      throw error instanceof RangeError && error.message.includes("call stack") ? tooDeep() : error
    }
    this.out.op(Op.STOP)
  }

  // Few calls a level: what is nested deeply goes deep in JavaScript's stack too.
  save(value: Value): void {
    this.out.boundary()
    this.enter()
    const { persistentId } = this.options
    if (persistentId === undefined || !this.savedById(value, persistentId)) this.saveAny(value)
    this.depth -= 1
  }

  private enter(): void {
    if (++this.depth > DEPTH_LIMIT) throw tooDeep()
  }

  // ---- what is under way

  /// In fast mode there is no memo: what contains itself is only noticed when it is nested deeply.
  private enterFast(value: Value): void {
    if (++this.fastNesting < FAST_NESTING_LIMIT) return
    if (this.fastSeen.has(value)) {
      const where = `${typeOf(value).tpName} at ${address(this.rt, value)}`
      throw valueError(`fast mode: can't pickle cyclic objects including object type ${where}`)
    }
    this.fastSeen.add(value)
  }

  private leaveFast(value: Value): void {
    if (this.fastNesting-- >= FAST_NESTING_LIMIT) this.fastSeen.delete(value)
  }

  /// Before the items of a list or a dict, and after them.
  enterContainer(value: Value): void {
    if (this.options.fast) this.enterFast(value)
    this.enter()
  }

  leaveContainer(value: Value): void {
    this.depth -= 1
    if (this.options.fast) this.leaveFast(value)
  }

  // ---- memo

  isKnown(value: Value): boolean {
    return this.memo.has(memoKey(value))
  }

  memoize(value: Value): void {
    if (this.options.fast) return
    this.memoizeAs(memoKey(value), value)
  }

  /// Under a key other than the value's own.
  memoizeAs(key: unknown, value: Value): void {
    const index = this.memo.size
    this.memo.set(key, { index, value })
    if (this.options.protocol >= 4) this.out.op(Op.MEMOIZE)
    else if (!this.binary) this.out.line(Op.PUT, String(index))
    else if (index < 256) this.out.op1(Op.BINPUT, index)
    else this.out.op4(Op.LONG_BINPUT, index)
  }

  /// Writes what gets a value from the memo; false when it isn't there.
  recall(value: Value): boolean {
    return this.recallAs(memoKey(value))
  }

  recallAs(key: unknown): boolean {
    const known = this.memo.get(key)
    if (known === undefined) return false
    if (!this.binary) this.out.line(Op.GET, String(known.index))
    else if (known.index < 256) this.out.op1(Op.BINGET, known.index)
    else this.out.op4(Op.LONG_BINGET, known.index)
    return true
  }

  // ---- by type

  private savedById(value: Value, persistentId: Value): boolean {
    const id = this.rt.call(persistentId, [value])
    if (id === null) return false
    if (this.binary) {
      this.saveAny(id)
      this.out.op(Op.BINPERSID)
    } else {
      const text = str(this.rt, id)
      if (!isAsciiText(text)) throw picklingError("persistent IDs in protocol 0 must be ASCII strings")
      this.out.line(Op.PERSID, text)
    }
    return true
  }

  private saveAny(value: Value): void {
    if (value === null) return this.out.op(Op.NONE)
    if (typeof value === "boolean") return saveBool(this, value)
    if (typeof value === "number" || typeof value === "bigint") return saveInt(this, value)
    const type = typeOf(value)
    if (type === floatType) return saveFloat(this, (value as PyFloat).value)
    if (this.recall(value)) return
    switch (type) {
      case strType:
        return saveStr(this, value as string)
      case bytesType:
        return saveBytes(this, value as PyBytes)
      case dictType:
        return saveDict(this, value as PyDict)
      case setType:
        return saveSet(this, value as PySet)
      case frozensetType:
        return saveFrozenset(this, value as PyFrozenset)
      case listType:
        return saveList(this, value as PyList)
      case tupleType:
        return saveTuple(this, value as PyTuple)
      case bytearrayType:
        return saveByteArray(this, value as PyByteArray)
      case pickleBufferType:
        return saveBuffer(this, value as PyPickleBuffer)
      default:
        return this.saveObject(value, type)
    }
  }

  private saveObject(value: Value, type: PyType): void {
    if (this.options.reducerOverride !== undefined) {
      const reduced = this.rt.call(this.options.reducerOverride, [value])
      if (reduced !== NotImplemented) return this.saveReducedTo(value, reduced)
    }
    if (type === typeType) saveType(this, value)
    else if (type === functionType) saveGlobal(this, value, null)
    else this.saveByReduction(value, type)
  }

  private saveByReduction(value: Value, type: PyType): void {
    const { rt } = this
    const registered = this.registeredFor(type)
    if (registered !== undefined) {
      this.saveReducedTo(value, rt.call(registered, [value]))
      return
    }
    if (type.isSubtype(typeType)) {
      saveGlobal(this, value, null)
      return
    }
    const reduceEx = findAttribute(rt, value, "__reduce_ex__")
    if (reduceEx !== undefined) {
      this.saveReducedTo(value, rt.call(reduceEx, [this.options.protocol]))
      return
    }
    const reduce = findAttribute(rt, value, "__reduce__")
    if (reduce === undefined) throw picklingError(`can't pickle '${type.tpName}' object: ${repr(rt, value)}`)
    this.saveReducedTo(value, rt.call(reduce, []))
  }

  private registeredFor(type: PyType): Value | undefined {
    const { rt } = this
    const own = this.options.dispatchTable
    const table = own === undefined ? getAttribute(rt, rt.importModule("copyreg"), "dispatch_table") : own
    if (table instanceof PyDict && table.cls === dictType) return table.get(rt, type)
    return itemOrNone(rt, table, type)
  }

  private saveReducedTo(value: Value, reduced: Value): void {
    if (typeof reduced === "string") saveGlobal(this, value, reduced)
    else saveReduced(this, reducedParts(reduced), value)
  }
}

function itemOrNone(rt: Runtime, table: Value, key: Value): Value | undefined {
  try {
    return getItem(rt, table, key)
  } catch (error) {
    if (isException(error, exceptionTypes.KeyError)) return undefined
    throw error
  }
}
