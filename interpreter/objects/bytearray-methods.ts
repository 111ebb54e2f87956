// The type bytearray.

import { intValue, strValue } from "./boxed.js"
import { bufferBytes } from "./buffer.js"
import { bytearrayType } from "./builtin-types.js"
import { PyByteArray, resizeError } from "./bytearray.js"
import { PyBytes } from "./bytes.js"
import { bytearrayIteratorType, PyBytesIterator } from "./bytes-iterator.js"
import { percentBytes } from "./bytes-percent.js"
import { byteIndex, bytesContain, concatenation, repeatedBytes, sharedMethods, sliceOfBytes } from "./bytes-shared.js"
import { asByte, bytearrayKind, bytesOfArguments, bytesOfItems, bytesOfObject } from "./bytes-source.js"
import { compareBytes, latin1OfBytes } from "./bytes-text.js"
import { PyComplex } from "./complex.js"
import { defineType } from "./define.js"
import { bytearrayDocs as docs } from "./docs/bytes.js"
import { exceptionTypes } from "./exception-types.js"
import { indexError, typeError, valueError } from "./exceptions.js"
import { method } from "./method.js"
import { callMethod } from "./operations/call.js"
import { compareOrdered } from "./operations/compare.js"
import { asCInt, asSize, asSsize } from "./operations/convert.js"
import { resolveSlice, type SliceRange } from "./operations/subscript.js"
import { reprOfBytes } from "./primitives/str.js"
import type { Runtime } from "./runtime.js"
import { NotImplemented } from "./singletons.js"
import { PySlice } from "./slice.js"
import { emptyTuple, tuple } from "./tuple.js"
import { typeName, typeOf } from "./typeof.js"
import { CompareOp, type Value } from "./value.js"

const outOfRange = "bytearray index out of range"

// As bytes' repr, but a single quote is escaped whatever the quotes are.
function reprOfByteArray(self: PyByteArray): string {
  const shown = reprOfBytes(self.bytes)
  return `${typeName(self)}(${shown.startsWith('b"') ? shown.replaceAll("'", "\\'") : shown})`
}

function richCompare(_rt: Runtime, left: Value, right: Value, op: CompareOp): Value {
  const a = bufferBytes(left)
  const b = bufferBytes(right)
  if (a === undefined || b === undefined) return NotImplemented
  if (op === CompareOp.EQ && a.length !== b.length) return false
  if (op === CompareOp.NE && a.length !== b.length) return true
  return compareOrdered(compareBytes(a, b), 0, op)
}

function subscript(rt: Runtime, self: PyByteArray, key: Value): Value {
  if (key instanceof PySlice) return new PyByteArray(sliceOfBytes(rt, self.bytes, key))
  return self.bytes[byteIndex(rt, key, self.length, "bytearray", outOfRange)]
}

function assignSubscript(rt: Runtime, self: PyByteArray, key: Value, value: Value | undefined): void {
  if (key instanceof PySlice) {
    const range = resolveSlice(rt, key, self.length)
    if (value === undefined) deleteSlice(self, range)
    else assignSlice(rt, self, key, sliceSource(rt, value))
    return
  }
  if (value === undefined) {
    self.splice(byteIndex(rt, key, self.length, "bytearray", outOfRange), 1, new Uint8Array(0))
    return
  }
  // The item before the range: its __index__ may change the size.
  const index = isIndex(key) ? asSize(rt, key, exceptionTypes.IndexError) : key
  const byte = typeof index === "number" ? asByte(rt, value, bytearrayKind.range) : 0
  self.bytes[byteIndex(rt, index, self.length, "bytearray", outOfRange)] = byte
}

function isIndex(key: Value): boolean {
  return intValue(key) !== undefined || typeOf(key).slots.nb_index !== null
}

// A copy: the source may be the bytearray itself.
function sliceSource(rt: Runtime, value: Value): Uint8Array {
  const own = bufferBytes(value)
  if (own !== undefined) return own.slice()
  const slots = typeOf(value).slots
  const isNumber = slots.nb_index !== null || slots.nb_int !== null || slots.nb_float !== null || value instanceof PyComplex
  if (strValue(value) !== undefined || isNumber) {
    throw typeError("can assign only bytes, buffers, or iterables of ints in range(0, 256)")
  }
  return bytesOfObject(rt, bytearrayKind, value)
}

function assignSlice(rt: Runtime, self: PyByteArray, key: PySlice, items: Uint8Array): void {
  const { start, stop, step, count } = resolveSlice(rt, key, self.length)
  if (step === 1) {
    self.splice(start, Math.max(0, stop - start), items)
    return
  }
  if (items.length !== count) {
    if (items.length > 0) {
      throw valueError(`attempt to assign bytes of size ${items.length} to extended slice of size ${count}`)
    }
    deleteSlice(self, resolveSlice(rt, key, self.length))
    return
  }
  for (let i = 0; i < count; i++) self.bytes[start + i * step] = items[i]
}

function deleteSlice(self: PyByteArray, { start, stop, step, count }: SliceRange): void {
  if (count === 0) return
  if (step === 1) {
    self.splice(start, stop - start, new Uint8Array(0))
    return
  }
  self.checkResizable()
  const gone = new Set<number>()
  for (let i = 0; i < count; i++) gone.add(start + i * step)
  self.assign(self.bytes.filter((_byte, i) => !gone.has(i)))
}

function append(rt: Runtime, self: PyByteArray, item: Value): Value {
  self.push(asByte(rt, item, bytearrayKind.range))
  return null
}

function extend(rt: Runtime, self: PyByteArray, source: Value): Value {
  self.splice(self.length, 0, extension(rt, source))
  return null
}

function extension(rt: Runtime, source: Value): Uint8Array {
  const own = bufferBytes(source)
  if (own !== undefined) return own.slice()
  const text = strValue(source)
  if (text === "") return new Uint8Array(0)
  if (text !== undefined) throw typeError("expected iterable of integers; got: 'str'")
  const slots = typeOf(source).slots
  if (slots.tp_iter === null && slots.mp_subscript === null) {
    throw typeError(`can't extend bytearray with ${typeName(source)}`)
  }
  return bytesOfItems(rt, bytearrayKind, source)
}

function insert(rt: Runtime, self: PyByteArray, index: Value, item: Value): Value {
  const at = asSsize(rt, index)
  const byte = asByte(rt, item, bytearrayKind.range)
  const place = at < 0 ? Math.max(0, at + self.length) : Math.min(at, self.length)
  self.splice(place, 0, Uint8Array.of(byte))
  return null
}

function pop(rt: Runtime, self: PyByteArray, index: Value): Value {
  const asked = asSsize(rt, index)
  const n = self.length
  if (n === 0) throw indexError("pop from empty bytearray")
  const at = asked < 0 ? asked + n : asked
  if (at < 0 || at >= n) throw indexError("pop index out of range")
  const byte = self.bytes[at]
  self.splice(at, 1, new Uint8Array(0))
  return byte
}

function remove(rt: Runtime, self: PyByteArray, item: Value): Value {
  const at = self.bytes.indexOf(asByte(rt, item, bytearrayKind.range))
  if (at < 0) throw valueError("value not found in bytearray")
  self.splice(at, 1, new Uint8Array(0))
  return null
}

// Before protocol 3 pickles had no bytes: the text of their Latin-1 characters stands for them.
function reduced(rt: Runtime, self: PyByteArray, protocol: number): Value {
  const state = callMethod(rt, self, "__getstate__")
  if (self.length === 0) return tuple(self.cls, emptyTuple, state)
  if (protocol < 3) return tuple(self.cls, tuple(latin1OfBytes(self.bytes), "latin-1"), state)
  return tuple(self.cls, tuple(new PyBytes(self.bytes.slice())), state)
}

// CPython keeps a zero byte at the end; an empty bytearray has allocated nothing.
const allocated = (self: PyByteArray): number => (self.length === 0 ? 0 : self.length + 1)

defineType(bytearrayType, {
  doc: docs.type,
  slots: {
    tp_new: (_rt, cls) => new PyByteArray(new Uint8Array(0), cls),
    tp_init: (rt, self: PyByteArray, args, kwnames) => {
      const bytes = bytesOfArguments(rt, bytearrayKind, args, kwnames)
      self.assign(bytes.slice())
    },
    tp_repr: (_rt, self: PyByteArray) => reprOfByteArray(self),
    tp_str: (_rt, self: PyByteArray) => reprOfByteArray(self),
    tp_richcompare: richCompare,
    tp_iter: (_rt, self: PyByteArray) => new PyBytesIterator(self, bytearrayIteratorType),
    nb_remainder: (rt, left: Value, right: Value) =>
      left instanceof PyByteArray ? new PyByteArray(percentBytes(rt, left.bytes, right)) : NotImplemented,
    sq_length: (_rt, self: PyByteArray) => self.length,
    sq_concat: (_rt, self: PyByteArray, other) => new PyByteArray(concatenation(self, other)),
    sq_repeat: (rt, self: PyByteArray, count) => new PyByteArray(repeatedBytes(rt, self.bytes, count)),
    sq_inplace_concat: (_rt, self: PyByteArray, other) => {
      const bytes = bufferBytes(other)
      if (bytes === undefined) throw typeError(`can't concat ${typeName(other)} to ${typeName(self)}`)
      // The array itself is looked at, as the other operand.
      if (other === self && bytes.length > 0) throw resizeError()
      self.splice(self.length, 0, bytes.slice())
      return self
    },
    sq_inplace_repeat: (rt, self: PyByteArray, count) => {
      self.assign(repeatedBytes(rt, self.bytes, count))
      return self
    },
    sq_contains: bytesContain,
    mp_subscript: subscript,
    mp_ass_subscript: assignSubscript,
  },
  methods: {
    __alloc__: method("(self, /)", (_rt, self: PyByteArray) => allocated(self), docs.__alloc__),
    __reduce__: method("(self, /)", (rt, self: PyByteArray) => reduced(rt, self, 2), docs.__reduce__),
    __reduce_ex__: method(
      "(self, proto=0, /)",
      (rt, self: PyByteArray, proto: Value) => reduced(rt, self, asCInt(rt, proto)),
      docs.__reduce_ex__,
    ),
    __sizeof__: method("(self, /)", (_rt, self: PyByteArray) => 56 + allocated(self), docs.__sizeof__),
    append: method("(self, item, /)", append, docs.append),
    clear: method(
      "(self, /)",
      (_rt, self: PyByteArray) => {
        self.assign(new Uint8Array(0))
        return null
      },
      docs.clear,
    ),
    copy: method("(self, /)", (_rt, self: PyByteArray) => new PyByteArray(self.bytes.slice()), docs.copy),
    extend: method("(self, iterable_of_ints, /)", extend, docs.extend),
    insert: method("(self, index, item, /)", insert, docs.insert),
    pop: method("(self, index=-1, /)", pop, docs.pop),
    remove: method("(self, value, /)", remove, docs.remove),
    reverse: method(
      "(self, /)",
      (_rt, self: PyByteArray) => {
        self.bytes.reverse()
        return null
      },
      docs.reverse,
    ),
    ...sharedMethods((bytes) => new PyByteArray(bytes), docs),
  },
})
