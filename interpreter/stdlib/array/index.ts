// The array module: the type array.array.

import { requireBuffer } from "../../objects/buffer.js"
import { PyBytes } from "../../objects/bytes.js"
import { defineType } from "../../objects/define.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { indexError, newException, typeError, valueError } from "../../objects/exceptions.js"
import { classGetItem } from "../../objects/generic-alias.js"
import { PyList } from "../../objects/list.js"
import { fn, getset, type MethodDef, method } from "../../objects/method.js"
import { getAttribute } from "../../objects/operations/attributes.js"
import { callMethod } from "../../objects/operations/call.js"
import { compareTruth, equals, richCompare } from "../../objects/operations/compare.js"
import { asIndex, asSize, asString, repr } from "../../objects/operations/convert.js"
import { resolveSlice } from "../../objects/operations/subscript.js"
import type { Runtime } from "../../objects/runtime.js"
import { NotImplemented } from "../../objects/singletons.js"
import { PySlice } from "../../objects/slice.js"
import { hashNotImplemented } from "../../objects/slot-dunders.js"
import { PyTuple } from "../../objects/tuple.js"
import { typeName, typeOf } from "../../objects/typeof.js"
import { CompareOp, type Value } from "../../objects/value.js"
import type { ModuleSpec } from "../module.js"
import { arrayType, PyArray } from "./array.js"
import { appendBytes, appendList, extendArray, newArray, reconstructArray, reduceArray } from "./building.js"
import { arrayDocs as docs } from "./docs.js"
import { PyArrayIterator } from "./iterator.js"
import { typeCodes } from "./kinds.js"

// ---- items

function indexOf(rt: Runtime, key: Value, n: number, outOfRange: string): number {
  if (typeof key !== "number" && typeOf(key).slots.nb_index === null) throw typeError("array indices must be integers")
  const index = asIndex(rt, key)
  if (typeof index === "bigint") throw indexError(`cannot fit '${typeName(key)}' into an index-sized integer`)
  const at = index < 0 ? index + n : index
  if (at < 0 || at >= n) throw indexError(outOfRange)
  return at
}

function subscript(rt: Runtime, self: PyArray, key: Value): Value {
  if (key instanceof PySlice) {
    const { start, step, count } = resolveSlice(rt, key, self.length)
    return self.sliced(start, step, count)
  }
  return self.get(indexOf(rt, key, self.length, "array index out of range"))
}

function assignSubscript(rt: Runtime, self: PyArray, key: Value, value: Value | undefined): void {
  if (key instanceof PySlice) {
    assignSlice(rt, self, key, value)
    return
  }
  const at = indexOf(rt, key, self.length, "array assignment index out of range")
  if (value === undefined) self.splice(at, 1, 0)
  else self.set(rt, at, value)
}

function assignSlice(rt: Runtime, self: PyArray, key: PySlice, value: Value | undefined): void {
  const { start, stop, step, count } = resolveSlice(rt, key, self.length)
  const source = value === undefined ? null : sliceSource(self, value)
  const given = source === null ? 0 : source.length
  if (step === 1) {
    const gone = Math.max(0, stop - start)
    const bytes = source === null ? null : source.bufferBytes().slice()
    if (gone !== given) self.splice(start, gone, given)
    if (bytes !== null) self.setBytes(start, bytes)
  } else if (given === 0) {
    deleteEvery(self, start, step, count)
  } else if (given !== count) {
    throw valueError(`attempt to assign array of size ${given} to extended slice of size ${count}`)
  } else {
    const items = (source as PyArray).sliced(0, 1, given)
    for (let i = 0; i < count; i++) self.raw[start + i * step] = items.raw[i]
  }
}

function sliceSource(self: PyArray, value: Value): PyArray {
  if (!(value instanceof PyArray)) throw typeError(`can only assign array (not "${typeName(value)}") to array slice`)
  if (value.kind !== self.kind) throw badArgument()
  return value
}

function deleteEvery(self: PyArray, start: number, step: number, count: number): void {
  if (count === 0) return
  const low = step > 0 ? start : start + step * (count - 1)
  const every = Math.abs(step)
  let to = low
  for (let from = low, skipped = 0; from < self.length; from++) {
    if (skipped < count && from === low + skipped * every) skipped++
    else self.raw[to++] = self.raw[from]
  }
  self.resize(self.length - count)
}

const badArgument = () => typeError("bad argument type for built-in operation")

// ---- operators

function concatenation(self: PyArray, other: Value): PyArray {
  if (!(other instanceof PyArray)) throw typeError(`can only append array (not "${typeName(other)}") to array`)
  if (other.kind !== self.kind) throw badArgument()
  const result = new PyArray(self.kind, self.length + other.length)
  result.setBytes(0, self.bufferBytes())
  result.setBytes(self.length, other.bufferBytes())
  return result
}

function repeated(rt: Runtime, self: PyArray, count: Value): PyArray {
  const times = Math.max(0, asSize(rt, count))
  if (self.length * times * self.kind.size > 2 ** 33) throw newException(exceptionTypes.MemoryError)
  const result = new PyArray(self.kind, self.length * times)
  const bytes = self.bufferBytes()
  for (let i = 0; i < times; i++) result.setBytes(i * self.length, bytes)
  return result
}

function repeatInPlace(rt: Runtime, self: PyArray, count: Value): Value {
  const all = repeated(rt, self, count)
  if (self.length === 0) return self
  self.resize(all.length)
  self.setBytes(0, all.bufferBytes())
  return self
}

function compare(rt: Runtime, left: PyArray, right: Value, op: CompareOp): Value {
  if (!(right instanceof PyArray)) return NotImplemented
  if (left.length !== right.length && (op === CompareOp.EQ || op === CompareOp.NE)) return op === CompareOp.NE
  let i = 0
  while (i < left.length && i < right.length && sameItem(rt, left, right, i)) i++
  if (i >= left.length || i >= right.length) return richCompare(rt, left.length, right.length, op)
  if (op === CompareOp.EQ) return false
  return op === CompareOp.NE ? true : richCompare(rt, left.get(i), right.get(i), op)
}

function sameItem(rt: Runtime, left: PyArray, right: PyArray, i: number): boolean {
  if (left.kind === right.kind) return left.raw[i] === right.raw[i]
  return compareTruth(rt, left.get(i), right.get(i), CompareOp.EQ)
}

function reprOf(rt: Runtime, self: PyArray): string {
  const { code, isUnicode } = self.kind
  const name = self.cls.name
  if (self.length === 0) return `${name}('${code}')`
  const items = isUnicode ? repr(rt, textOf(self)) : repr(rt, new PyList(self.items()))
  return `${name}('${code}', ${items})`
}

function textOf(self: PyArray): string {
  return (self.items() as string[]).join("")
}

// ---- methods

function bound(rt: Runtime, value: Value, n: number): number {
  if (typeof value !== "number" && typeOf(value).slots.nb_index === null) {
    throw typeError("slice indices must be integers or have an __index__ method")
  }
  const index = Number(asIndex(rt, value))
  return index < 0 ? Math.max(0, index + n) : index
}

function find(rt: Runtime, self: PyArray, value: Value, start: number, stop: number): number {
  for (let i = start; i < stop && i < self.length; i++) if (equals(rt, self.get(i), value)) return i
  return -1
}

function requireFound(index: number, name: string): number {
  if (index < 0) throw valueError(`array.${name}(x): x not in array`)
  return index
}

function count(rt: Runtime, self: PyArray, value: Value): number {
  let found = 0
  for (let i = 0; i < self.length; i++) if (equals(rt, self.get(i), value)) found++
  return found
}

function insert(rt: Runtime, self: PyArray, index: Value, value: Value): Value {
  const asked = asSize(rt, index)
  const raw = self.kind.raw(rt, value)
  const n = self.length
  const at = asked < 0 ? Math.max(0, asked + n) : Math.min(asked, n)
  self.splice(at, 0, 1)
  self.raw[at] = raw
  return null
}

function pop(rt: Runtime, self: PyArray, index: Value): Value {
  const asked = asSize(rt, index)
  const n = self.length
  if (n === 0) throw indexError("pop from empty array")
  const at = asked < 0 ? asked + n : asked
  if (at < 0 || at >= n) throw indexError("pop index out of range")
  const item = self.get(at)
  self.splice(at, 1, 0)
  return item
}

function reverse(self: PyArray): void {
  for (let i = 0, j = self.length - 1; i < j; i++, j--) {
    const kept = self.raw[i]
    self.raw[i] = self.raw[j]
    self.raw[j] = kept
  }
}

function byteSwap(self: PyArray): void {
  const bytes = self.bufferBytes()
  const { size } = self.kind
  for (let at = 0; at < bytes.length; at += size) bytes.subarray(at, at + size).reverse()
}

const chunk = 64 * 1024

function toFile(rt: Runtime, self: PyArray, file: Value): Value {
  const bytes = self.bufferBytes()
  for (let at = 0; at < bytes.length; at += chunk) callMethod(rt, file, "write", [new PyBytes(bytes.slice(at, at + chunk))])
  return null
}

function fromFile(rt: Runtime, self: PyArray, file: Value, n: Value): Value {
  const items = asSize(rt, n)
  if (items < 0) throw valueError("negative count")
  const wanted = items * self.kind.size
  const bytes = callMethod(rt, file, "read", [wanted])
  if (!(bytes instanceof PyBytes)) throw typeError("read() didn't return bytes")
  appendBytes(self, bytes.bytes)
  if (bytes.bytes.length !== wanted) throw newException(exceptionTypes.EOFError, "read() didn't return enough bytes")
  return null
}

function requireUnicode(self: PyArray, name: string): void {
  if (!self.kind.isUnicode) throw valueError(`${name}() may only be called on unicode type arrays ('u' or 'w')`)
}

function fromUnicode(rt: Runtime, self: PyArray, text: Value): Value {
  const characters = asString(text, "fromunicode() argument")
  requireUnicode(self, "fromunicode")
  for (const character of characters) self.append(rt, character)
  return null
}

// A method that gives None.
function action(signature: string, act: (rt: Runtime, self: PyArray, ...args: Value[]) => void, doc: string): MethodDef {
  const run = (rt: Runtime, self: PyArray, ...args: Value[]): Value => {
    act(rt, self, ...args)
    return null
  }
  return method(signature, run as never, doc)
}

const copyOf = (self: PyArray): PyArray => self.sliced(0, 1, self.length)

defineType(arrayType, {
  doc: docs.type,
  slots: {
    tp_new: newArray,
    tp_repr: reprOf,
    tp_hash: hashNotImplemented,
    tp_richcompare: compare,
    tp_iter: (_rt, self: PyArray) => new PyArrayIterator(self),
    sq_length: (_rt, self: PyArray) => self.length,
    sq_concat: (_rt, self: PyArray, other) => concatenation(self, other),
    sq_repeat: repeated,
    sq_inplace_concat: (rt, self: PyArray, other) => {
      if (!(other instanceof PyArray)) throw typeError(`can only extend array with array (not "${typeName(other)}")`)
      extendArray(rt, self, other)
      return self
    },
    sq_inplace_repeat: repeatInPlace,
    sq_contains: (rt, self: PyArray, item) => find(rt, self, item, 0, self.length) >= 0,
    mp_subscript: subscript,
    mp_ass_subscript: assignSubscript,
  },
  methods: {
    append: action("(self, v, /)", (rt, self, v) => self.append(rt, v), docs.append),
    buffer_info: method("(self, /)", (rt, self: PyArray) => new PyTuple([rt.idOf(self), self.length]), docs.buffer_info),
    byteswap: action("(self, /)", (_rt, self) => byteSwap(self), docs.byteswap),
    clear: action("(self, /)", (_rt, self) => self.resize(0), docs.clear),
    __copy__: method("(self, /)", (_rt, self: PyArray) => copyOf(self), docs.__copy__),
    count: method("(self, v, /)", count, docs.count),
    __deepcopy__: method("(self, unused, /)", (_rt, self: PyArray) => copyOf(self), docs.__copy__),
    extend: action("(self, bb, /)", extendArray, docs.extend),
    fromfile: method("(self, f, n, /)", fromFile, docs.fromfile),
    fromlist: action("(self, list, /)", appendList, docs.fromlist),
    frombytes: action("(self, buffer, /)", (_rt, self, buffer) => appendBytes(self, requireBuffer(buffer)), docs.frombytes),
    fromunicode: method("(self, ustr, /)", fromUnicode, docs.fromunicode),
    index: method(
      "(self, v, start=0, stop=9223372036854775807, /)",
      (rt, self: PyArray, v: Value, start: Value, stop: Value) =>
        requireFound(find(rt, self, v, bound(rt, start, self.length), bound(rt, stop, self.length)), "index"),
      docs.index,
    ),
    insert: method("(self, i, v, /)", insert, docs.insert),
    pop: method("(self, i=-1, /)", pop, docs.pop),
    __reduce_ex__: method(
      "(self, value, /)",
      (rt, self: PyArray, protocol: Value) =>
        reduceArray(rt, self, protocol, getAttribute(rt, rt.importModule("array"), "_array_reconstructor")),
      docs.__reduce_ex__,
    ),
    remove: action(
      "(self, v, /)",
      (rt, self, v) => self.splice(requireFound(find(rt, self, v, 0, self.length), "remove"), 1, 0),
      docs.remove,
    ),
    reverse: action("(self, /)", (_rt, self) => reverse(self), docs.reverse),
    tofile: method("(self, f, /)", toFile, docs.tofile),
    tolist: method("(self, /)", (_rt, self: PyArray) => new PyList(self.items()), docs.tolist),
    tobytes: method("(self, /)", (_rt, self: PyArray) => new PyBytes(self.bufferBytes().slice()), docs.tobytes),
    tounicode: method(
      "(self, /)",
      (_rt, self: PyArray) => {
        requireUnicode(self, "tounicode")
        return textOf(self)
      },
      docs.tounicode,
    ),
    __sizeof__: method("(self, /)", (_rt, self: PyArray) => 64 + self.allocated * self.kind.size, docs.__sizeof__),
    __class_getitem__: classGetItem(),
  },
  attributes: {
    typecode: getset((_rt, self: PyArray) => self.kind.code, null, "the typecode character used to create the array"),
    itemsize: getset((_rt, self: PyArray) => self.kind.size, null, "the size, in bytes, of one array item"),
  },
})

export function arrayModule(): ModuleSpec {
  return {
    name: "array",
    doc: "This module defines an object type which can efficiently represent\nan array of basic values: characters, integers, floating-point\nnumbers.  Arrays are sequence types and behave very much like lists,\nexcept that the type of objects stored in them is constrained.\n",
    functions: {
      _array_reconstructor: fn(
        "(arraytype, typecode, mformat_code, items, /)",
        reconstructArray,
        "Internal. Used for pickling support.",
      ),
    },
    types: [arrayType],
    constants: { ArrayType: arrayType, typecodes: typeCodes },
    setup: (rt) => {
      const mutableSequence = getAttribute(rt, rt.importModule("collections.abc"), "MutableSequence")
      callMethod(rt, mutableSequence, "register", [arrayType])
    },
  }
}
