// The type `list`.

import { listType } from "./builtin-types.js"
import { defineType } from "./define.js"
import { indexError, memoryError, typeError, valueError } from "./exceptions.js"
import { classGetItem } from "./generic-alias.js"
import { PyList } from "./list.js"
import { PyListIterator, PyListReverseIterator } from "./list-iterator.js"
import { method, rawMethod } from "./method.js"
import { equals, richCompare } from "./operations/compare.js"
import { asClampedSize, asSize, asSsize, repr } from "./operations/convert.js"
import { checkLengthHint, iterate, toArray, toSequence } from "./operations/iterate.js"
import { resolveSlice, type SliceRange, sequenceIndex } from "./operations/subscript.js"
import type { Runtime } from "./runtime.js"
import { Signature } from "./signature.js"
import { NotImplemented } from "./singletons.js"
import { PySlice } from "./slice.js"
import { hashNotImplemented } from "./slot-dunders.js"
import { sortList } from "./sort.js"
import { typeName, typeOf } from "./typeof.js"
import { CompareOp, done, type Value } from "./value.js"

const initSignature = new Signature("(iterable=(), /)")

function initialize(rt: Runtime, self: PyList, args: readonly Value[], kwnames: readonly string[] | null): void {
  const [iterable] = initSignature.bind("list", "list", args, kwnames) as Value[]
  self.items = []
  extend(rt, self, iterable)
}

export function extend(rt: Runtime, self: PyList, iterable: Value): void {
  // A list's own iterator would never come to its end.
  if (iterable === self) {
    for (const item of self.items.slice()) self.items.push(item)
    return
  }
  if (iterable instanceof PyList || typeof iterable === "object") {
    const type = typeOf(iterable)
    if (type === listType || type.name === "tuple") {
      for (const item of toArray(rt, iterable)) self.items.push(item)
      return
    }
  }
  const it = iterate(rt, iterable)
  checkLengthHint(rt, iterable)
  for (let item = it.next(); item !== done; item = it.next()) self.items.push(item)
}

function reprOf(rt: Runtime, self: PyList): string {
  if (self.items.length === 0) return "[]"
  if (!rt.enterRepr(self)) return "[...]"
  rt.enterRecursion(" while getting the repr of an object")
  try {
    const parts: string[] = []
    for (let i = 0; i < self.items.length; i++) parts.push(repr(rt, self.items[i]))
    return `[${parts.join(", ")}]`
  } finally {
    rt.leaveRecursion()
    rt.leaveRepr(self)
  }
}

/// Compares two sequences item by item, as list and tuple do.
export function compareItems(rt: Runtime, left: readonly Value[], right: readonly Value[], op: CompareOp): Value {
  if (left.length !== right.length && (op === CompareOp.EQ || op === CompareOp.NE)) return op === CompareOp.NE
  let i = 0
  rt.enterRecursion(" in comparison")
  try {
    while (i < left.length && i < right.length && equals(rt, left[i], right[i])) i++
  } finally {
    rt.leaveRecursion()
  }
  if (i >= left.length || i >= right.length) return richCompare(rt, left.length, right.length, op)
  if (op === CompareOp.EQ) return false
  if (op === CompareOp.NE) return true
  return richCompare(rt, left[i], right[i], op)
}

// As compareItems, of lists that comparing may change.
function compareLists(rt: Runtime, left: PyList, right: PyList, op: CompareOp): Value {
  if (left.items.length !== right.items.length && (op === CompareOp.EQ || op === CompareOp.NE)) return op === CompareOp.NE
  let i = 0
  let [a, b]: [Value, Value] = [null, null]
  rt.enterRecursion(" in comparison")
  try {
    for (; i < left.items.length && i < right.items.length; i++) {
      a = left.items[i]
      b = right.items[i]
      if (!equals(rt, a, b)) break
    }
  } finally {
    rt.leaveRecursion()
  }
  const [n, m] = [left.items.length, right.items.length]
  if (i >= n || i >= m) return richCompare(rt, n, m, op)
  if (op === CompareOp.EQ) return false
  return op === CompareOp.NE ? true : richCompare(rt, a, b, op)
}

/// The items of a slice, as a new array.
export function sliceItems(items: readonly Value[], range: SliceRange): Value[] {
  if (range.step === 1) return items.slice(range.start, range.start + range.count)
  const result = new Array<Value>(range.count)
  for (let i = 0, at = range.start; i < range.count; i++, at += range.step) result[i] = items[at]
  return result
}

function subscript(rt: Runtime, self: PyList, key: Value): Value {
  if (key instanceof PySlice) return new PyList(sliceItems(self.items, resolveSlice(rt, key, self.items.length)))
  checkIndexType(key, "list")
  return self.items[sequenceIndex(rt, key, self.items.length, "list")]
}

export function checkIndexType(key: Value, what: string): void {
  if (typeof key === "number" || typeOf(key).slots.nb_index !== null) return
  throw typeError(`${what} indices must be integers or slices, not ${typeName(key)}`)
}

function assign(rt: Runtime, self: PyList, key: Value, value: Value | undefined): void {
  if (key instanceof PySlice) {
    if (value === undefined) deleteSlice(self, resolveSlice(rt, key, self.items.length))
    else assignSlice(rt, self, key, value)
    return
  }
  checkIndexType(key, "list")
  const index = sequenceIndex(rt, key, self.items.length, "list assignment")
  if (value === undefined) removeAt(self, index)
  else self.items[index] = value
}

function removeAt(self: PyList, index: number): void {
  if (index === self.items.length - 1) self.items.pop()
  else if (index === 0) self.items.shift()
  else self.items.splice(index, 1)
}

function assignSlice(rt: Runtime, self: PyList, key: PySlice, value: Value): void {
  const { start, step, count } = resolveSlice(rt, key, self.items.length)
  if (typeOf(value).slots.tp_iter === null && typeOf(value).slots.mp_subscript === null) {
    throw typeError("must assign iterable to extended slice")
  }
  const values = toSequence(rt, value)
  if (step === 1) {
    // Getting the values may have changed the list.
    const n = self.items.length
    replaceRange(self, Math.min(start, n), Math.min(count, n - Math.min(start, n)), values)
    return
  }
  if (values.length !== count) {
    throw valueError(`attempt to assign sequence of size ${values.length} to extended slice of size ${count}`)
  }
  for (let i = 0, at = start; i < count; i++, at += step) self.items[at] = values[i]
}

// splice() takes its arguments on the stack: a long list goes in by hand.
function replaceRange(self: PyList, start: number, count: number, values: readonly Value[]): void {
  const { items } = self
  if (values.length < 10000) {
    items.splice(start, count, ...values)
    return
  }
  const tail = items.slice(start + count)
  items.length = start
  for (const value of values) items.push(value)
  for (const value of tail) items.push(value)
}

function deleteSlice(self: PyList, { start, step, count }: SliceRange): void {
  if (step === 1) {
    self.items.splice(start, count)
    return
  }
  const gone = new Set<number>()
  for (let i = 0, at = start; i < count; i++, at += step) gone.add(at)
  self.items = self.items.filter((_, i) => !gone.has(i))
}

// V8 keeps longer arrays as hash tables.
const longestArray = 2 ** 27 - 3

/// `items * n` as a new array; MemoryError when it can't exist.
export function repeatItems(items: readonly Value[], n: number): Value[] {
  const result: Value[] = []
  if (items.length === 0 || n <= 0) return result
  if (items.length * n > longestArray) throw memoryError()
  if (items.length === 1) return new Array<Value>(n).fill(items[0])
  for (let i = 0; i < n; i++) for (let j = 0; j < items.length; j++) result.push(items[j])
  return result
}

function indexOf(rt: Runtime, self: PyList, value: Value, start: number, stop: number): number {
  for (let i = start; i < self.items.length && i < stop; i++) if (equals(rt, self.items[i], value)) return i
  return -1
}

/// A start or stop argument of index() (`_PyEval_SliceIndexNotNone`): negative counts from the end.
export function bound(rt: Runtime, value: Value, n: number): number {
  if (typeof value !== "number" && typeOf(value).slots.nb_index === null) {
    throw typeError("slice indices must be integers or have an __index__ method")
  }
  const index = asClampedSize(rt, value)
  return index < 0 ? Math.max(0, index + n) : index
}

function pop(rt: Runtime, self: PyList, index: Value): Value {
  let at = typeof index === "number" ? index : asSsize(rt, index)
  const n = self.items.length
  if (n === 0) throw indexError("pop from empty list")
  if (at < 0) at += n
  if (at < 0 || at >= n) throw indexError("pop index out of range")
  const item = self.items[at]
  removeAt(self, at)
  return item
}

defineType(listType, {
  doc: "Built-in mutable sequence.\n\nIf no argument is given, the constructor creates a new empty list.\nThe argument must be an iterable if specified.",
  slots: {
    tp_new: (_rt, cls) => new PyList([], cls),
    tp_init: initialize,
    tp_repr: reprOf,
    tp_hash: hashNotImplemented,
    tp_richcompare: (rt, left: PyList, right, op) =>
      right instanceof PyList ? compareLists(rt, left, right, op) : NotImplemented,
    tp_iter: (_rt, self: PyList) => new PyListIterator(self),
    sq_length: (_rt, self: PyList) => self.items.length,
    sq_contains: (rt, self: PyList, value) => {
      for (let i = 0; i < self.items.length; i++) if (equals(rt, self.items[i], value)) return true
      return false
    },
    sq_concat: (_rt, self: PyList, other) => {
      if (!(other instanceof PyList)) throw typeError(`can only concatenate list (not "${typeName(other)}") to list`)
      return new PyList(self.items.concat(other.items))
    },
    sq_inplace_concat: (rt, self: PyList, other) => {
      extend(rt, self, other)
      return self
    },
    sq_repeat: (rt, self: PyList, count) => new PyList(repeatItems(self.items, asSize(rt, count))),
    sq_inplace_repeat: (rt, self: PyList, count) => {
      self.items = repeatItems(self.items, asSize(rt, count))
      return self
    },
    mp_subscript: subscript,
    mp_ass_subscript: assign,
  },
  methods: {
    append: method(
      "(self, object, /)",
      (_rt, self: PyList, object: Value) => {
        self.items.push(object)
        return null
      },
      "Append object to the end of the list.",
    ),
    clear: method(
      "(self, /)",
      (_rt, self: PyList) => {
        self.items = []
        return null
      },
      "Remove all items from list.",
    ),
    copy: method("(self, /)", (_rt, self: PyList) => new PyList(self.items.slice()), "Return a shallow copy of the list."),
    count: method(
      "(self, value, /)",
      (rt, self: PyList, value: Value) => {
        let n = 0
        for (let i = 0; i < self.items.length; i++) if (equals(rt, self.items[i], value)) n++
        return n
      },
      "Return number of occurrences of value.",
    ),
    extend: method(
      "(self, iterable, /)",
      (rt, self: PyList, iterable: Value) => {
        extend(rt, self, iterable)
        return null
      },
      "Extend list by appending elements from the iterable.",
    ),
    index: method(
      "(self, value, start=0, stop=sys.maxsize, /)",
      (rt, self: PyList, value: Value, start: Value, stop: Value) => {
        const n = self.items.length
        const found = indexOf(rt, self, value, bound(rt, start, n), bound(rt, stop, n))
        if (found < 0) throw valueError(`${repr(rt, value)} is not in list`)
        return found
      },
      "Return first index of value.\n\nRaises ValueError if the value is not present.",
    ),
    insert: method(
      "(self, index, object, /)",
      (rt, self: PyList, index: Value, object: Value) => {
        const n = self.items.length
        const given = asSsize(rt, index)
        const at = given < 0 ? Math.max(0, given + n) : Math.min(n, given)
        if (at === n) self.items.push(object)
        else self.items.splice(at, 0, object)
        return null
      },
      "Insert object before index.",
    ),
    pop: method(
      "(self, index=-1, /)",
      (rt, self: PyList, index: Value) => pop(rt, self, index),
      "Remove and return item at index (default last).\n\nRaises IndexError if list is empty or index is out of range.",
    ),
    remove: method(
      "(self, value, /)",
      (rt, self: PyList, value: Value) => {
        const found = indexOf(rt, self, value, 0, Number.POSITIVE_INFINITY)
        if (found < 0) throw valueError("list.remove(x): x not in list")
        removeAt(self, found)
        return null
      },
      "Remove first occurrence of value.\n\nRaises ValueError if the value is not present.",
    ),
    reverse: method(
      "(self, /)",
      (_rt, self: PyList) => {
        self.items.reverse()
        return null
      },
      "Reverse *IN PLACE*.",
    ),
    sort: rawMethod(
      "(self, /, *, key=None, reverse=False)",
      (rt, self: PyList, args, kwnames) => sortList(rt, self, args, kwnames),
      "Sort the list in ascending order and return None.\n\nThe sort is in-place (i.e. the list itself is modified) and stable (i.e. the\norder of two equal elements is maintained).\n\nIf a key function is given, apply it once to each list item and sort them,\nascending or descending, according to their function values.\n\nThe reverse flag can be set to sort in descending order.",
    ),
    __reversed__: method(
      "(self, /)",
      (_rt, self: PyList) => new PyListReverseIterator(self),
      "Return a reverse iterator over the list.",
    ),
    __sizeof__: method(
      "(self, /)",
      (_rt, self: PyList) => 40 + 8 * self.items.length,
      "Return the size of the list in memory, in bytes.",
    ),
    __class_getitem__: classGetItem(),
  },
})
