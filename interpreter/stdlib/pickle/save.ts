// What a pickler writes for each kind of value, as CPython's `_pickle` does it: instructions, memo, batches.

import {
  bytearrayType,
  bytesType,
  dictType,
  ellipsisType,
  floatType,
  frozensetType,
  functionType,
  listType,
  noneType,
  notImplementedType,
  setType,
  strType,
  tupleType,
  typeType,
} from "../../objects/builtin-types.js"
import type { PyByteArray } from "../../objects/bytearray.js"
import { PyBytes } from "../../objects/bytes.js"
import { PyDict } from "../../objects/dict.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { isException, overflowError, recursionError, runtimeError, typeError, valueError } from "../../objects/exceptions.js"
import { PyList } from "../../objects/list.js"
import { PyBuiltinFunction } from "../../objects/method.js"
import { address } from "../../objects/names.js"
import { findAttribute, getAttribute } from "../../objects/operations/attributes.js"
import { callMethod } from "../../objects/operations/call.js"
import { isSame } from "../../objects/operations/compare.js"
import { asSsize, repr, str, truth } from "../../objects/operations/convert.js"
import { iterate } from "../../objects/operations/iterate.js"
import { getItem } from "../../objects/operations/subscript.js"
import { latin1Text } from "../../objects/primitives/codec-text.js"
import { encode } from "../../objects/primitives/codecs.js"
import { reprOfFloat } from "../../objects/primitives/float-text.js"
import { bitLength, intToBytes } from "../../objects/primitives/int.js"
import { isAsciiText } from "../../objects/primitives/str.js"
import type { Runtime } from "../../objects/runtime.js"
import type { PyFrozenset, PySet } from "../../objects/set.js"
import { Ellipsis, NotImplemented } from "../../objects/singletons.js"
import { encodeText } from "../../objects/text-codecs.js"
import { emptyTuple, PyTuple } from "../../objects/tuple.js"
import { PyType, TypeFlag } from "../../objects/type.js"
import { typeOf } from "../../objects/typeof.js"
import { done, type PyFloat, type Value } from "../../objects/value.js"
import { isFortranContiguous, type PyPickleBuffer, pickleBufferType } from "./buffer.js"
import { picklingError } from "./errors.js"
import { dottedPath, followPath, importNamed, translateNames, whichModule } from "./globals.js"
import { Op } from "./opcodes.js"
import { reducedParts, saveReduced } from "./save-reduced.js"
import type { PickleWriter } from "./writer.js"

const BATCH_SIZE = 1000
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

  // ---- memo

  isKnown(value: Value): boolean {
    return this.memo.has(memoKey(value))
  }

  memoize(value: Value): void {
    if (this.options.fast) return
    this.memoizeAs(memoKey(value), value)
  }

  private memoizeAs(key: unknown, value: Value): void {
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

  private recallAs(key: unknown): boolean {
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
    if (typeof value === "boolean") return this.saveBool(value)
    if (typeof value === "number" || typeof value === "bigint") return this.saveInt(value)
    const type = typeOf(value)
    if (type === floatType) return this.saveFloat((value as PyFloat).value)
    if (this.recall(value)) return
    switch (type) {
      case strType:
        return this.saveStr(value as string)
      case bytesType:
        return this.saveBytes(value as PyBytes)
      case dictType:
        return this.saveDict(value as PyDict)
      case setType:
        return this.saveSet(value as PySet)
      case frozensetType:
        return this.saveFrozenset(value as PyFrozenset)
      case listType:
        return this.saveList(value as PyList)
      case tupleType:
        return this.saveTuple(value as PyTuple)
      case bytearrayType:
        return this.saveByteArray(value as PyByteArray)
      case pickleBufferType:
        return this.saveBuffer(value as PyPickleBuffer)
      default:
        return this.saveObject(value, type)
    }
  }

  private saveObject(value: Value, type: PyType): void {
    if (this.options.reducerOverride !== undefined) {
      const reduced = this.rt.call(this.options.reducerOverride, [value])
      if (reduced !== NotImplemented) return this.saveReducedTo(value, reduced)
    }
    if (type === typeType) this.saveType(value)
    else if (type === functionType) this.saveGlobal(value, null)
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
      this.saveGlobal(value, null)
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
    if (typeof reduced === "string") this.saveGlobal(value, reduced)
    else saveReduced(this, reducedParts(reduced), value)
  }

  saveBool(value: boolean): void {
    if (this.options.protocol >= 2) this.out.op(value ? Op.NEWTRUE : Op.NEWFALSE)
    else this.out.line(Op.INT, value ? "01" : "00")
  }

  saveInt(value: number | bigint): void {
    const { out } = this
    if (typeof value === "number" && value === (value | 0)) {
      if (!this.binary) out.line(Op.INT, String(value))
      else if (value >>> 16 !== 0) out.op4(Op.BININT, value)
      else if (value > 255) out.op2(Op.BININT2, value)
      else out.op1(Op.BININT1, value)
      return
    }
    if (this.options.protocol < 2) {
      out.line(Op.LONG, `${repr(this.rt, value)}L`)
      return
    }
    // Two's complement: no byte at the end that only repeats the sign.
    const magnitude = typeof value === "bigint" ? (value < 0n ? -value - 1n : value) : value < 0 ? -value - 1 : value
    const size = (bitLength(magnitude) >> 3) + 1
    if (size > 0x7fffffff) throw overflowError("int too large to pickle")
    const bytes = intToBytes(value, size, "little", true)
    if (size < 256) out.op1(Op.LONG1, size)
    else out.op4(Op.LONG4, size)
    out.raw(bytes)
  }

  private saveFloat(value: number): void {
    if (this.binary) this.out.double(Op.BINFLOAT, value)
    else this.out.line(Op.FLOAT, reprOfFloat(value))
  }

  saveStr(text: string): void {
    this.writeText(text)
    this.memoize(text)
  }

  private writeText(text: string): void {
    if (this.binary) {
      const bytes = encode(text, "utf-8", "surrogatepass")
      this.out.sized(this.options.protocol >= 4 ? Op.SHORT_BINUNICODE : 0, Op.BINUNICODE, Op.BINUNICODE8, bytes)
    } else {
      this.out.line(Op.UNICODE, rawEscapes(text))
    }
  }

  saveBytes(value: PyBytes): void {
    const { bytes } = value
    if (this.options.protocol >= 3) {
      this.out.sized(Op.SHORT_BINBYTES, Op.BINBYTES, Op.BINBYTES8, bytes)
      this.memoize(value)
    } else if (bytes.length === 0) {
      saveReduced(this, { callable: bytesType, args: emptyTuple }, value)
    } else {
      const encoder = getAttribute(this.rt, this.rt.importModule("codecs"), "encode")
      saveReduced(this, { callable: encoder, args: new PyTuple([latin1Text(bytes), "latin1"]) }, value)
    }
  }

  saveByteArray(value: PyByteArray): void {
    const { bytes } = value
    if (this.options.protocol >= 5) {
      this.out.sized(0, 0, Op.BYTEARRAY8, bytes)
      this.memoize(value)
      return
    }
    const args = bytes.length === 0 ? emptyTuple : new PyTuple([new PyBytes(bytes.slice())])
    saveReduced(this, { callable: bytearrayType, args }, value)
  }

  saveBuffer(value: PyPickleBuffer): void {
    if (this.options.protocol < 5) throw picklingError("PickleBuffer can only be pickled with protocol >= 5")
    const view = value.view
    if (!view.isContiguous && !isFortranContiguous(view)) {
      throw picklingError("PickleBuffer can not be pickled when pointing to a non-contiguous buffer")
    }
    const callback = this.options.bufferCallback
    const inBand = callback === null || truth(this.rt, this.rt.call(callback, [value]))
    const { readonly, offset } = view.layout
    if (!inBand) {
      this.out.op(Op.NEXT_BUFFER)
      if (readonly) this.out.op(Op.READONLY_BUFFER)
      return
    }
    const bytes = view.source.subarray(offset, offset + view.byteCount)
    if (readonly) this.out.sized(Op.SHORT_BINBYTES, Op.BINBYTES, Op.BINBYTES8, bytes)
    else this.out.sized(0, 0, Op.BYTEARRAY8, bytes)
    this.memoize(value)
  }

  // ---- containers

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

  private enterContainer(value: Value): void {
    if (this.options.fast) this.enterFast(value)
    this.enter()
  }

  private leaveContainer(value: Value): void {
    this.depth -= 1
    if (this.options.fast) this.leaveFast(value)
  }

  saveTuple(value: PyTuple): void {
    const { items } = value
    const { out } = this
    if (items.length === 0) {
      if (this.binary) out.op(Op.EMPTY_TUPLE)
      else {
        out.op(Op.MARK)
        out.op(Op.TUPLE)
      }
      return
    }
    const isShort = items.length <= 3 && this.options.protocol >= 2
    if (!isShort) out.op(Op.MARK)
    for (const item of items) this.save(item)
    // A tuple that contains itself is in the memo now: what was put on the stack goes.
    if (this.isKnown(value)) {
      if (!isShort && this.binary) out.op(Op.POP_MARK)
      else for (let i = isShort ? 0 : -1; i < items.length; i++) out.op(Op.POP)
      this.recall(value)
      return
    }
    out.op(isShort ? [Op.TUPLE1, Op.TUPLE2, Op.TUPLE3][items.length - 1] : Op.TUPLE)
    this.memoize(value)
  }

  saveList(list: PyList): void {
    this.enterContainer(list)
    this.startContainer(Op.EMPTY_LIST, Op.LIST)
    this.memoize(list)
    if (list.items.length > 0) {
      if (this.binary) this.batchListItems(list)
      else this.batchAppends(list)
    }
    this.leaveContainer(list)
  }

  private startContainer(empty: Op, marked: Op): void {
    if (this.binary) this.out.op(empty)
    else {
      this.out.op(Op.MARK)
      this.out.op(marked)
    }
  }

  private batchListItems(list: PyList): void {
    const { out } = this
    if (list.items.length === 1) {
      this.save(list.items[0])
      out.op(Op.APPEND)
      return
    }
    let next = 0
    do {
      out.op(Op.MARK)
      for (let n = 0; n < BATCH_SIZE && next < list.items.length; n++) this.save(list.items[next++])
      out.op(Op.APPENDS)
    } while (next < list.items.length)
  }

  /// The items of an iterable, appended one by one (protocol 0) or in batches.
  batchAppends(iterable: Value): void {
    this.batch(iterable, Op.APPEND, Op.APPENDS, (item) => this.save(item))
  }

  /// The same for pairs of key and value.
  batchItems(iterable: Value): void {
    this.batch(iterable, Op.SETITEM, Op.SETITEMS, (pair) => {
      this.save((pair as PyTuple).items[0])
      this.save((pair as PyTuple).items[1])
    })
  }

  private batch(iterable: Value, single: Op, several: Op, saveItem: (item: Value) => void): void {
    const { rt, out } = this
    const it = iterate(rt, iterable)
    const next = (): Value | undefined => {
      const item = it.next()
      if (item !== done && single === Op.SETITEM && !(item instanceof PyTuple && item.items.length === 2)) {
        throw typeError("dict items iterator must return 2-tuples")
      }
      return item
    }
    if (!this.binary) {
      for (let item = next(); item !== done; item = next()) {
        saveItem(item)
        out.op(single)
      }
      return
    }
    for (let count = BATCH_SIZE; count === BATCH_SIZE; ) {
      const first = next()
      if (first === done) return
      let item = next()
      if (item === done) {
        saveItem(first)
        out.op(single)
        return
      }
      out.op(Op.MARK)
      saveItem(first)
      for (count = 1; item !== done; ) {
        saveItem(item)
        if (++count === BATCH_SIZE) break
        item = next()
      }
      out.op(several)
    }
  }

  saveDict(dict: PyDict): void {
    this.enterContainer(dict)
    this.startContainer(Op.EMPTY_DICT, Op.DICT)
    this.memoize(dict)
    if (dict.size > 0) {
      if (this.binary) this.batchDict(dict)
      else this.batchItems(callMethod(this.rt, dict, "items"))
    }
    this.leaveContainer(dict)
  }

  private batchDict(dict: PyDict): void {
    const { out } = this
    const { size } = dict
    let entry = dict.first
    if (size === 1 && entry !== null) {
      const value = entry.value as Value
      this.save(entry.key)
      this.save(value)
      out.op(Op.SETITEM)
      return
    }
    let n = BATCH_SIZE
    while (n === BATCH_SIZE) {
      out.op(Op.MARK)
      for (n = 0; entry !== null && n < BATCH_SIZE; n++) {
        const { key, value } = entry
        if (value === undefined) throw runtimeError("dictionary changed size during iteration")
        this.save(key)
        this.save(value)
        entry = entry.next
      }
      out.op(Op.SETITEMS)
      if (dict.size !== size) throw runtimeError("dictionary changed size during iteration")
    }
  }

  saveSet(set: PySet): void {
    if (this.options.protocol < 4) {
      saveReduced(this, { callable: setType, args: new PyTuple([new PyList(set.toArray())]) }, set)
      return
    }
    const { out } = this
    out.op(Op.EMPTY_SET)
    this.memoize(set)
    const { size } = set
    if (size === 0) return
    const members = set.toArray()
    let next = 0
    let n = BATCH_SIZE
    while (n === BATCH_SIZE) {
      out.op(Op.MARK)
      for (n = 0; next < members.length && n < BATCH_SIZE; n++) this.save(members[next++])
      out.op(Op.ADDITEMS)
      if (set.size !== size) throw runtimeError("set changed size during iteration")
    }
  }

  saveFrozenset(set: PyFrozenset): void {
    if (this.options.protocol < 4) {
      saveReduced(this, { callable: frozensetType, args: new PyTuple([new PyList(set.toArray())]) }, set)
      return
    }
    const { out } = this
    out.op(Op.MARK)
    for (const item of set.toArray()) this.save(item)
    if (this.isKnown(set)) {
      out.op(Op.POP_MARK)
      this.recall(set)
      return
    }
    out.op(Op.FROZENSET)
    this.memoize(set)
  }

  // ---- by name

  private saveType(type: Value): void {
    const singleton =
      type === noneType ? null : type === ellipsisType ? Ellipsis : type === notImplementedType ? NotImplemented : done
    if (singleton === done) this.saveGlobal(type, null)
    else saveReduced(this, { callable: typeType, args: new PyTuple([singleton]) }, type)
  }

  saveGlobal(value: Value, given: string | null): void {
    const { rt, out } = this
    const name = given ?? this.nameOf(value)
    const path = dottedPath(rt, null, name)
    const module = whichModule(rt, value, path)
    const moduleName = str(rt, module)
    this.checkName(value, name, path, moduleName)
    if (this.options.protocol >= 2 && this.savedByCode(value, moduleName, name)) return
    if (this.options.protocol >= 4) {
      if (value instanceof PyBuiltinFunction && typeof module === "string") this.saveFunctionModule(module)
      else this.save(module)
      if (value instanceof PyBuiltinFunction || (value instanceof PyType && !value.has(TypeFlag.HEAP))) this.saveNativeName(name)
      else this.save(name)
      out.op(Op.STACK_GLOBAL)
    } else this.writeDotted(moduleName, path)
    this.memoize(value)
  }

  // CPython's built-in functions have a string of their own for their module's name, other than the one that types have.
  private saveFunctionModule(module: string): void {
    this.out.boundary()
    const key = `built-in module\0${module}`
    if (this.recallAs(key)) return
    this.writeText(module)
    if (!this.options.fast) this.memoizeAs(key, module)
  }

  // And what is native makes a new string for its name whenever it is asked.
  private saveNativeName(name: string): void {
    this.out.boundary()
    this.writeText(name)
    if (!this.options.fast) this.memoizeAs(Symbol(name), name)
  }

  /// Before protocol 4: `getattr(getattr(first, second), third)`.
  private writeDotted(module: string, [first, ...attributes]: string[]): void {
    const { out } = this
    const isOld = this.options.protocol < 2
    for (const _ of attributes) {
      this.save(this.rt.builtins.getString("getattr") as Value)
      if (isOld) out.op(Op.MARK)
    }
    this.writeGlobal(module, first)
    for (const name of attributes) {
      this.save(name)
      out.op(isOld ? Op.TUPLE : Op.TUPLE2)
      out.op(Op.REDUCE)
    }
  }

  private nameOf(value: Value): string {
    const qualname = findAttribute(this.rt, value, "__qualname__") ?? getAttribute(this.rt, value, "__name__")
    return str(this.rt, qualname)
  }

  /// Raises PicklingError unless the name leads to the value.
  private checkName(value: Value, name: string, path: string[], moduleName: string): void {
    const { rt } = this
    const shown = () => repr(rt, value)
    let module: Value
    try {
      module = importNamed(rt, moduleName)
    } catch (error) {
      if (rt.modules.has(rt, moduleName)) throw error
      throw picklingError(`Can't pickle ${shown()}: import of module ${repr(rt, moduleName)} failed`)
    }
    const found = followPath(rt, module, path)
    if (found === undefined) throw picklingError(`Can't pickle ${shown()}: attribute lookup ${name} on ${moduleName} failed`)
    if (!isSame(found, value)) throw picklingError(`Can't pickle ${shown()}: it's not the same object as ${moduleName}.${name}`)
  }

  private savedByCode(value: Value, module: string, name: string): boolean {
    const { rt, out } = this
    const registry = getAttribute(rt, rt.importModule("copyreg"), "_extension_registry")
    const code = registry instanceof PyDict && registry.size > 0 ? registry.get(rt, new PyTuple([module, name])) : undefined
    if (code === undefined) return false
    const number = asSsize(rt, code)
    if (number <= 0 || number > 0x7fffffff) {
      throw picklingError(`Can't pickle ${repr(rt, value)}: extension code ${repr(rt, code)} is out of range`)
    }
    if (number < 0x100) out.op1(Op.EXT1, number)
    else if (number < 0x10000) out.op2(Op.EXT2, number)
    else out.op4(Op.EXT4, number)
    return true
  }

  private writeGlobal(module: string, name: string): void {
    const { protocol, fixImports } = this.options
    const names = { module, name }
    const written = protocol < 3 && fixImports ? translateNames(this.rt, names, "REVERSE_", runtimeError) : names
    for (const [kind, text] of [["module", written.module] as const, ["global", written.name] as const]) {
      if (protocol !== 3 && !isAsciiText(text)) {
        throw picklingError(`can't pickle ${kind} identifier '${text}' using pickle protocol ${protocol}`)
      }
    }
    this.out.op(Op.GLOBAL)
    this.out.raw(encodeText(this.rt, `${written.module}\n${written.name}\n`))
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

// Raw escapes, and \u for what would end the line or read as an escape.
function rawEscapes(text: string): string {
  let out = ""
  for (const char of text) {
    const cp = char.codePointAt(0) as number
    if (cp >= 0x10000) out += `\\U${cp.toString(16).padStart(8, "0")}`
    else if (cp >= 256 || /[\\\0\n\r\x1a]/.test(char)) out += `\\u${cp.toString(16).padStart(4, "0")}`
    else out += char
  }
  return out
}
