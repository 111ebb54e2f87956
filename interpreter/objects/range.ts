// The type `range`. Its numbers are ints of any size.

import { rangeType } from "./builtin-types.js"
import { defineType } from "./define.js"
import { indexError, overflowError, typeError, valueError } from "./exceptions.js"
import { member, method } from "./method.js"
import { equals } from "./operations/compare.js"
import { asIndex, repr, sliceIndex } from "./operations/convert.js"
import { hash } from "./operations/hash.js"
import { addInt, big, type Int, modInt, mulInt, normalise, subInt } from "./primitives/int.js"
import { PyLongRangeIterator, PyRangeIterator } from "./range-iterator.js"
import type { Runtime } from "./runtime.js"
import { NotImplemented } from "./singletons.js"
import { PySlice } from "./slice.js"
import { PyTuple } from "./tuple.js"
import type { PyType } from "./type.js"
import { typeName, typeOf } from "./typeof.js"
import { CompareOp, PyObject, type Value } from "./value.js"

export class PyRange extends PyObject {
  cls: PyType = rangeType
  readonly length: Int
  constructor(
    readonly start: Int,
    readonly stop: Int,
    readonly step: Int,
  ) {
    super()
    this.length = count(start, stop, step)
  }

  at(index: Int): Int {
    return addInt(this.start, mulInt(index, this.step))
  }
}

function isPlainInt(value: Value): boolean {
  return typeof value === "number" || typeof value === "bigint" || typeof value === "boolean"
}

// What is no int itself may equal several.
function countEqual(rt: Runtime, self: PyRange, value: Value): number {
  let n = 0
  for (let i = 0; i < self.length; i++) if (equals(rt, self.at(i), value)) n++
  return n
}

function count(start: Int, stop: Int, step: Int): Int {
  if (typeof start === "number" && typeof stop === "number" && typeof step === "number") {
    const span = step > 0 ? stop - start : start - stop
    if (span <= 0) return 0
    if (span <= Number.MAX_SAFE_INTEGER) return Math.floor((span - 1) / Math.abs(step)) + 1
  }
  const [a, b, s] = [big(start), big(stop), big(step)]
  const span = s > 0n ? b - a : a - b
  return span <= 0n ? 0 : normalise((span - 1n) / (s < 0n ? -s : s) + 1n)
}

function make(rt: Runtime, _cls: PyType, args: readonly Value[], kwnames: readonly string[] | null): Value {
  if (kwnames !== null && kwnames.length > 0) throw typeError("range() takes no keyword arguments")
  if (args.length === 0) throw typeError("range expected at least 1 argument, got 0")
  if (args.length > 3) throw typeError(`range expected at most 3 arguments, got ${args.length}`)
  if (args.length === 1) return new PyRange(0, asIndex(rt, args[0]), 1)
  const start = asIndex(rt, args[0])
  const stop = asIndex(rt, args[1])
  const step = args.length === 3 ? asIndex(rt, args[2]) : 1
  if (step === 0) throw valueError("range() arg 3 must not be zero")
  return new PyRange(start, stop, step)
}

function iterateRange(self: PyRange): Value {
  const { start, step, length } = self
  if (
    typeof start === "number" &&
    typeof step === "number" &&
    typeof length === "number" &&
    typeof self.at(length) === "number"
  ) {
    return new PyRangeIterator(start, step, length)
  }
  return new PyLongRangeIterator(big(start), big(step), big(length))
}

function backwards(self: PyRange): Value {
  const { length, step } = self
  const last = self.at(subInt(length, 1))
  return iterateRange(new PyRange(last, subInt(self.start, step), subInt(0, step)))
}

function contains(rt: Runtime, self: PyRange, value: Value): boolean {
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
    return containsInt(self, typeof value === "boolean" ? Number(value) : value)
  }
  const it = new PyLongRangeIterator(big(self.start), big(self.step), big(self.length))
  for (; it.remaining > 0n; it.remaining--, it.current += it.step) if (equals(rt, normalise(it.current), value)) return true
  return false
}

function containsInt(self: PyRange, value: Int): boolean {
  const inside = self.step > 0 ? value >= self.start && value < self.stop : value <= self.start && value > self.stop
  return inside && modInt(subInt(value, self.start), self.step) === 0
}

function subscript(rt: Runtime, self: PyRange, key: Value): Value {
  if (key instanceof PySlice) return slice(rt, self, key)
  if (typeof key !== "number" && typeOf(key).slots.nb_index === null) {
    throw typeError(`range indices must be integers or slices, not ${typeName(key)}`)
  }
  const index = asIndex(rt, key)
  const at = index < 0 ? addInt(index, self.length) : index
  if (at < 0 || at >= self.length) throw indexError("range object index out of range")
  return self.at(at)
}

function slice(rt: Runtime, self: PyRange, key: PySlice): PyRange {
  const [start, stop, step] = sliceBounds(rt, key, self.length)
  return new PyRange(self.at(start), self.at(stop), mulInt(step, self.step))
}

/// The start, stop and step of a slice of `n` items, ints of any size (`_PySlice_GetLongIndices`).
export function sliceBounds(rt: Runtime, key: PySlice, n: Int): [Int, Int, Int] {
  const step = key.step === null ? 1 : sliceIndex(rt, key.step)
  if (step === 0) throw valueError("slice step cannot be zero")
  const backward = step < 0
  const low: Int = backward ? -1 : 0
  const high = backward ? subInt(n, 1) : n
  const place = (value: Value, otherwise: Int): Int => {
    if (value === null) return otherwise
    const index = sliceIndex(rt, value)
    if (index >= 0) return index > high ? high : index
    const at = addInt(index, n)
    return at < low ? low : at
  }
  return [place(key.start, backward ? high : low), place(key.stop, backward ? low : high), step]
}

function same(left: PyRange, right: PyRange): boolean {
  if (left.length !== right.length) return false
  if (left.length === 0) return true
  if (left.start !== right.start) return false
  return left.length === 1 || left.step === right.step
}

function indexOf(rt: Runtime, self: PyRange, value: Value): Value {
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
    const int = typeof value === "boolean" ? Number(value) : value
    if (containsInt(self, int)) return normalise((big(int) - big(self.start)) / big(self.step))
    throw valueError(`${repr(rt, value)} is not in range`)
  }
  for (let i = 0; i < self.length; i++) if (equals(rt, self.at(i), value)) return i
  throw valueError("sequence.index(x): x not in sequence")
}

defineType(rangeType, {
  doc: "range(stop) -> range object\nrange(start, stop[, step]) -> range object\n\nReturn an object that produces a sequence of integers from start (inclusive)\nto stop (exclusive) by step.  range(i, j) produces i, i+1, i+2, ..., j-1.\nstart defaults to 0, and stop is omitted!  range(4) produces 0, 1, 2, 3.\nThese are exactly the valid indices for a list of 4 elements.\nWhen step is given, it specifies the increment (or decrement).",
  slots: {
    tp_new: make,
    tp_repr: (rt, self: PyRange) => {
      const ends = `${repr(rt, self.start)}, ${repr(rt, self.stop)}`
      return self.step === 1 ? `range(${ends})` : `range(${ends}, ${repr(rt, self.step)})`
    },
    tp_hash: (rt, self: PyRange) => {
      const parts: Value[] =
        self.length === 0 ? [0, null, null] : self.length === 1 ? [1, self.start, null] : [self.length, self.start, self.step]
      return hash(rt, new PyTuple(parts))
    },
    tp_richcompare: (_rt, left: PyRange, right, op) => {
      if (!(right instanceof PyRange) || (op !== CompareOp.EQ && op !== CompareOp.NE)) return NotImplemented
      return same(left, right) === (op === CompareOp.EQ)
    },
    tp_iter: (_rt, self: PyRange) => iterateRange(self),
    nb_bool: (_rt, self: PyRange) => self.length !== 0,
    sq_length: (_rt, self: PyRange) => {
      if (self.length >= 2 ** 63) throw overflowError("Python int too large to convert to C ssize_t")
      return Number(self.length)
    },
    sq_contains: contains,
    mp_subscript: subscript,
  },
  methods: {
    count: method(
      "(self, object, /)",
      (rt, self: PyRange, value: Value) => (isPlainInt(value) ? Number(contains(rt, self, value)) : countEqual(rt, self, value)),
      "rangeobject.count(value) -> integer -- return number of occurrences of value",
    ),
    index: method(
      "(self, object, /)",
      (rt, self: PyRange, value: Value) => indexOf(rt, self, value),
      "rangeobject.index(value) -> integer -- return index of value.\nRaise ValueError if the value is not present.",
    ),
    __reversed__: method("(self, /)", (_rt, self: PyRange) => backwards(self), "Return a reverse iterator."),
    __reduce__: method(
      "(self, /)",
      (_rt, self: PyRange) => new PyTuple([rangeType, new PyTuple([self.start, self.stop, self.step])]),
    ),
  },
  attributes: {
    start: member((_rt, self: PyRange) => self.start),
    stop: member((_rt, self: PyRange) => self.stop),
    step: member((_rt, self: PyRange) => self.step),
  },
})
