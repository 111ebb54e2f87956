// The type `tuple`.

import { tupleType } from "./builtin-types.js"
import { defineType } from "./define.js"
import { typeError, valueError } from "./exceptions.js"
import { classGetItem } from "./generic-alias.js"
import { bound, checkIndexType, compareItems, repeatItems, sliceItems } from "./list-methods.js"
import { method } from "./method.js"
import { equals } from "./operations/compare.js"
import { asSize, repr } from "./operations/convert.js"
import { hash } from "./operations/hash.js"
import { toArray } from "./operations/iterate.js"
import { resolveSlice, sequenceIndex } from "./operations/subscript.js"
import { TupleHasher } from "./primitives/hash.js"
import type { Runtime } from "./runtime.js"
import { Signature } from "./signature.js"
import { NotImplemented } from "./singletons.js"
import { PySlice } from "./slice.js"
import { emptyTuple, PyTuple } from "./tuple.js"
import { PyTupleIterator } from "./tuple-iterator.js"
import type { PyType } from "./type.js"
import { typeName } from "./typeof.js"
import type { Value } from "./value.js"

const newSignature = new Signature("(iterable=(), /)")

function make(rt: Runtime, cls: PyType, args: readonly Value[], kwnames: readonly string[] | null): Value {
  // A subclass with an __init__ of its own may take what it likes by keyword.
  const isStrict = cls.slots.tp_init === tupleType.slots.tp_init
  const given = isStrict ? args : args.slice(0, args.length - (kwnames?.length ?? 0))
  const [iterable] = newSignature.bind("tuple", "tuple", given, isStrict ? kwnames : null) as Value[]
  if (cls === tupleType) {
    if (iterable instanceof PyTuple && iterable.cls === tupleType) return iterable
    const items = toArray(rt, iterable)
    return items.length === 0 ? emptyTuple : new PyTuple(items)
  }
  return new PyTuple(toArray(rt, iterable), cls)
}

function reprOf(rt: Runtime, self: PyTuple): string {
  const { items } = self
  if (items.length === 0) return "()"
  if (!rt.enterRepr(self)) return "(...)"
  rt.enterRecursion(" while getting the repr of an object")
  try {
    const parts = items.map((item) => repr(rt, item))
    return items.length === 1 ? `(${parts[0]},)` : `(${parts.join(", ")})`
  } finally {
    rt.leaveRecursion()
    rt.leaveRepr(self)
  }
}

function hashOf(rt: Runtime, self: PyTuple): number | bigint {
  const hasher = new TupleHasher()
  for (const item of self.items) hasher.addInt(hash(rt, item))
  return hasher.finish()
}

defineType(tupleType, {
  doc: "Built-in immutable sequence.\n\nIf no argument is given, the constructor returns an empty tuple.\nIf iterable is specified the tuple is initialized from iterable's items.\n\nIf the argument is a tuple, the return value is the same object.",
  slots: {
    tp_new: make,
    tp_repr: reprOf,
    tp_hash: hashOf,
    tp_richcompare: (rt, left: PyTuple, right, op) =>
      right instanceof PyTuple ? compareItems(rt, left.items, right.items, op) : NotImplemented,
    tp_iter: (_rt, self: PyTuple) => new PyTupleIterator(self),
    sq_length: (_rt, self: PyTuple) => self.items.length,
    sq_contains: (rt, self: PyTuple, value) => self.items.some((item) => equals(rt, item, value)),
    sq_concat: (_rt, self: PyTuple, other) => {
      if (!(other instanceof PyTuple)) throw typeError(`can only concatenate tuple (not "${typeName(other)}") to tuple`)
      if (self.items.length === 0 && other.cls === tupleType) return other
      if (other.items.length === 0 && self.cls === tupleType) return self
      return new PyTuple(self.items.concat(other.items))
    },
    sq_repeat: (rt, self: PyTuple, count) => {
      const n = asSize(rt, count)
      if (n === 1 && self.cls === tupleType) return self
      const items = repeatItems(self.items, n)
      return items.length === 0 ? emptyTuple : new PyTuple(items)
    },
    mp_subscript: (rt, self: PyTuple, key) => {
      if (key instanceof PySlice) {
        const range = resolveSlice(rt, key, self.items.length)
        if (range.count === self.items.length && range.step === 1 && self.cls === tupleType) return self
        return range.count === 0 ? emptyTuple : new PyTuple(sliceItems(self.items, range))
      }
      checkIndexType(key, "tuple")
      return self.items[sequenceIndex(rt, key, self.items.length, "tuple")]
    },
  },
  methods: {
    count: method(
      "(self, value, /)",
      (rt, self: PyTuple, value: Value) => self.items.filter((item) => equals(rt, item, value)).length,
      "Return number of occurrences of value.",
    ),
    index: method(
      "(self, value, start=0, stop=sys.maxsize, /)",
      (rt, self: PyTuple, value: Value, start: Value, stop: Value) => {
        const n = self.items.length
        const end = Math.min(n, bound(rt, stop, n))
        for (let i = bound(rt, start, n); i < end; i++) if (equals(rt, self.items[i], value)) return i
        throw valueError("tuple.index(x): x not in tuple")
      },
      "Return first index of value.\n\nRaises ValueError if the value is not present.",
    ),
    __getnewargs__: method("(self, /)", (_rt, self: PyTuple) => new PyTuple([new PyTuple(self.items)])),
    __class_getitem__: classGetItem(),
  },
})
