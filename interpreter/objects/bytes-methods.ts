// The type bytes, and the iterators over bytes and bytearray.

import { bytesType } from "./builtin-types.js"
import { PyBytes } from "./bytes.js"
import { bytesIteratorType, PyBytesIterator } from "./bytes-iterator.js"
import { percentBytes } from "./bytes-percent.js"
import { byteIndex, bytesContain, concatenation, repeatedBytes, sharedMethods, sliceOfBytes } from "./bytes-shared.js"
import { bytesKind, bytesOfArguments } from "./bytes-source.js"
import { compareBytes } from "./bytes-text.js"
import { defineType } from "./define.js"
import { bytesDocs as docs } from "./docs/bytes.js"
import { method } from "./method.js"
import { compareOrdered } from "./operations/compare.js"
import { hashBytes } from "./primitives/hash.js"
import { reprOfBytes } from "./primitives/str.js"
import type { Runtime } from "./runtime.js"
import { NotImplemented } from "./singletons.js"
import { PySlice } from "./slice.js"
import { tuple } from "./tuple.js"
import type { PyType } from "./type.js"
import type { CompareOp, Value } from "./value.js"

function newBytes(rt: Runtime, cls: PyType, args: readonly Value[], kwnames: readonly string[] | null): Value {
  const only = args.length === 1 && kwnames === null ? args[0] : null
  if (only instanceof PyBytes && only.cls === bytesType && cls === bytesType) return only
  return new PyBytes(bytesOfArguments(rt, bytesKind, args, kwnames), cls)
}

function subscript(rt: Runtime, self: PyBytes, key: Value): Value {
  if (key instanceof PySlice) return new PyBytes(sliceOfBytes(rt, self.bytes, key))
  return self.bytes[byteIndex(rt, key, self.bytes.length, "byte", "index out of range")]
}

defineType(bytesType, {
  doc: docs.type,
  slots: {
    tp_new: newBytes,
    tp_repr: (_rt, self: PyBytes) => reprOfBytes(self.bytes),
    tp_str: (_rt, self: PyBytes) => reprOfBytes(self.bytes),
    tp_hash: (_rt, self: PyBytes) => hashBytes(self.bytes),
    tp_richcompare: (_rt, left: Value, right: Value, op: CompareOp) => {
      if (!(left instanceof PyBytes) || !(right instanceof PyBytes)) return NotImplemented
      return compareOrdered(compareBytes(left.bytes, right.bytes), 0, op)
    },
    tp_iter: (_rt, self: PyBytes) => new PyBytesIterator(self, bytesIteratorType),
    nb_remainder: (rt, left: Value, right: Value) =>
      left instanceof PyBytes ? new PyBytes(percentBytes(rt, left.bytes, right)) : NotImplemented,
    sq_length: (_rt, self: PyBytes) => self.bytes.length,
    sq_concat: (_rt, self: PyBytes, other) => new PyBytes(concatenation(self, other)),
    sq_repeat: (rt, self: PyBytes, count) => new PyBytes(repeatedBytes(rt, self.bytes, count)),
    sq_contains: bytesContain,
    mp_subscript: subscript,
  },
  methods: {
    __getnewargs__: method("(self, /)", (_rt, self: PyBytes) => tuple(new PyBytes(self.bytes))),
    __bytes__: method(
      "(self, /)",
      (_rt, self: PyBytes) => (self.cls === bytesType ? self : new PyBytes(self.bytes)),
      docs.__bytes__,
    ),
    ...sharedMethods((bytes) => new PyBytes(bytes), docs),
  },
})
