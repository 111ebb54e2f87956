// collections.deque: a ring buffer.

import { builtinType, objectType } from "../../objects/builtin-types.js"
import { defineType } from "../../objects/define.js"
import { indexError, runtimeError, typeError, valueError } from "../../objects/exceptions.js"
import { classGetItem } from "../../objects/generic-alias.js"
import { instanceDict } from "../../objects/instance-dict.js"
import { PyList } from "../../objects/list.js"
import { bound, repeatItems } from "../../objects/list-methods.js"
import { getset, method } from "../../objects/method.js"
import { equals, richCompare } from "../../objects/operations/compare.js"
import { asSize, asSsize, repr } from "../../objects/operations/convert.js"
import { iterate, toArray } from "../../objects/operations/iterate.js"
import { sequenceIndex } from "../../objects/operations/subscript.js"
import type { Runtime } from "../../objects/runtime.js"
import { Signature } from "../../objects/signature.js"
import { NotImplemented } from "../../objects/singletons.js"
import { hashNotImplemented } from "../../objects/slot-dunders.js"
import { PyTuple } from "../../objects/tuple.js"
import { type PyType, TypeFlag } from "../../objects/type.js"
import { typeName, typeOf } from "../../objects/typeof.js"
import { AttributedObject, CompareOp, done, PyObject, type Value } from "../../objects/value.js"

export const dequeType = builtinType(
  "collections.deque",
  objectType,
  TypeFlag.BASETYPE | TypeFlag.SEQUENCE | TypeFlag.HAS_WEAKREF,
)
const dequeIteratorType = builtinType("_collections._deque_iterator")
const dequeReverseIteratorType = builtinType("_collections._deque_reverse_iterator")

export class PyDeque extends AttributedObject {
  cls: PyType
  private ring: Value[] = new Array(8).fill(null)
  private head = 0
  length = 0
  /// null: unbounded.
  maxlen: number | null = null
  /// Changes with every change of content: iterators notice.
  version = 0

  constructor(cls: PyType = dequeType) {
    super()
    this.cls = cls
  }

  at(index: number): Value {
    return this.ring[(this.head + index) & (this.ring.length - 1)]
  }

  put(index: number, value: Value): void {
    this.ring[(this.head + index) & (this.ring.length - 1)] = value
  }

  append(value: Value): void {
    if (this.length === this.ring.length) this.grow()
    this.put(this.length++, value)
    this.version++
    if (this.maxlen !== null && this.length > this.maxlen) this.popLeft()
  }

  appendLeft(value: Value): void {
    if (this.length === this.ring.length) this.grow()
    this.head = (this.head - 1) & (this.ring.length - 1)
    this.ring[this.head] = value
    this.length++
    this.version++
    if (this.maxlen !== null && this.length > this.maxlen) this.pop()
  }

  pop(): Value | undefined {
    if (this.length === 0) return undefined
    const value = this.at(--this.length)
    this.put(this.length, null)
    this.version++
    return value
  }

  popLeft(): Value | undefined {
    if (this.length === 0) return undefined
    const value = this.ring[this.head]
    this.ring[this.head] = null
    this.head = (this.head + 1) & (this.ring.length - 1)
    this.length--
    this.version++
    return value
  }

  toArray(): Value[] {
    const items = new Array<Value>(this.length)
    for (let i = 0; i < items.length; i++) items[i] = this.at(i)
    return items
  }

  setItems(items: readonly Value[]): void {
    const kept = this.maxlen === null ? items : items.slice(Math.max(0, items.length - this.maxlen))
    let size = 8
    while (size < kept.length) size *= 2
    this.ring = new Array(size).fill(null)
    for (let i = 0; i < kept.length; i++) this.ring[i] = kept[i]
    this.head = 0
    this.length = kept.length
    this.version++
  }

  private grow(): void {
    const items = this.toArray()
    const ring = new Array<Value>(this.ring.length * 2).fill(null)
    for (let i = 0; i < items.length; i++) ring[i] = items[i]
    this.ring = ring
    this.head = 0
  }
}

class PyDequeIterator extends PyObject {
  private readonly version: number
  private index = 0
  constructor(
    readonly cls: PyType,
    readonly deque: PyDeque,
    private readonly backwards: boolean,
  ) {
    super()
    this.version = deque.version
  }

  step(): Value | typeof done {
    if (this.index >= this.deque.length && this.version === this.deque.version) return done
    if (this.version !== this.deque.version) throw runtimeError("deque mutated during iteration")
    const at = this.backwards ? this.deque.length - 1 - this.index : this.index
    this.index++
    return this.deque.at(at)
  }

  get left(): number {
    return Math.max(0, this.deque.length - this.index)
  }
}

for (const type of [dequeIteratorType, dequeReverseIteratorType]) {
  defineType(type, {
    slots: { tp_iter: (_rt, self) => self, tp_iternext: (_rt, self: PyDequeIterator) => self.step() },
    methods: { __length_hint__: method("(self, /)", (_rt, self: PyDequeIterator) => self.left) },
  })
}

const signature = new Signature("(iterable=<unrepresentable>, maxlen=None)")

function initialize(rt: Runtime, self: PyDeque, args: readonly Value[], kwnames: readonly string[] | null): void {
  const [iterable, maxlen] = signature.bind("deque", "deque", args, kwnames) as [Value | undefined, Value]
  self.maxlen = null
  if (maxlen !== null) {
    if (typeof maxlen !== "number" && typeof maxlen !== "boolean" && typeof maxlen !== "bigint")
      throw typeError("an integer is required")
    const limit = asSsize(rt, maxlen)
    if (limit < 0) throw valueError("maxlen must be non-negative")
    self.maxlen = limit
  }
  self.setItems(iterable === undefined ? [] : toArray(rt, iterable))
}

function extend(rt: Runtime, self: PyDeque, iterable: Value): void {
  if (iterable === self) {
    for (const item of self.toArray()) self.append(item)
    return
  }
  const it = iterate(rt, iterable)
  for (let item = it.next(); item !== done; item = it.next()) self.append(item)
}

function copyOf(self: PyDeque): PyDeque {
  const copy = new PyDeque(self.cls)
  copy.maxlen = self.maxlen
  copy.setItems(self.toArray())
  return copy
}

function compare(rt: Runtime, left: PyDeque, right: Value, op: CompareOp): Value {
  if (!(right instanceof PyDeque)) return NotImplemented
  if (op === CompareOp.EQ && left.length !== right.length) return false
  if (op === CompareOp.NE && left.length !== right.length) return true
  const n = Math.min(left.length, right.length)
  for (let i = 0; i < n; i++) {
    if (equals(rt, left.at(i), right.at(i))) continue
    if (op === CompareOp.EQ) return false
    if (op === CompareOp.NE) return true
    return richCompare(rt, left.at(i), right.at(i), op)
  }
  return richCompare(rt, left.length, right.length, op)
}

function indexOf(rt: Runtime, self: PyDeque, value: Value, from: number, to: number): number {
  const { version } = self
  for (let i = from; i < to && i < self.length; i++) {
    if (equals(rt, self.at(i), value)) return i
    if (version !== self.version) throw runtimeError("deque mutated during iteration")
  }
  return -1
}

function deleteAt(self: PyDeque, index: number): void {
  const items = self.toArray()
  items.splice(index, 1)
  self.setItems(items)
}

function rotate(self: PyDeque, n: number): void {
  if (self.length < 2) return
  const right = ((n % self.length) + self.length) % self.length
  self.version++
  // The shorter way round.
  if (right <= self.length / 2) for (let i = 0; i < right; i++) self.appendLeft(self.pop() as Value)
  else for (let i = self.length - right; i > 0; i--) self.append(self.popLeft() as Value)
}

function repeat(rt: Runtime, self: PyDeque, count: Value): PyDeque {
  const items = self.toArray()
  const times = asSize(rt, count)
  // What a bounded deque forgets need not be made.
  const enough = self.maxlen === null || items.length === 0 ? times : Math.ceil(self.maxlen / items.length)
  const all = repeatItems(items, Math.min(times, enough))
  const result = new PyDeque(self.cls)
  result.maxlen = self.maxlen
  result.setItems(all)
  return result
}

function clampBound(rt: Runtime, value: Value, n: number): number {
  return clamp(bound(rt, value, n), n)
}

function clamp(index: number, n: number): number {
  return index < 0 ? Math.max(0, index + n) : Math.min(index, n)
}

function reprOf(rt: Runtime, self: PyDeque): string {
  if (!rt.enterRepr(self)) return "[...]"
  try {
    const items = `[${self
      .toArray()
      .map((item) => repr(rt, item))
      .join(", ")}]`
    return self.maxlen === null ? `${self.cls.name}(${items})` : `${self.cls.name}(${items}, maxlen=${self.maxlen})`
  } finally {
    rt.leaveRepr(self)
  }
}

defineType(dequeType, {
  doc: "A list-like sequence optimized for data accesses near its endpoints.",
  slots: {
    tp_new: (_rt, cls) => new PyDeque(cls),
    tp_init: initialize,
    tp_repr: reprOf,
    tp_hash: hashNotImplemented,
    tp_richcompare: compare,
    tp_iter: (_rt, self: PyDeque) => new PyDequeIterator(dequeIteratorType, self, false),
    sq_length: (_rt, self: PyDeque) => self.length,
    sq_contains: (rt, self: PyDeque, value) => indexOf(rt, self, value, 0, self.length) >= 0,
    sq_concat: (_rt, self: PyDeque, other) => {
      if (!(other instanceof PyDeque)) throw typeError(`can only concatenate deque (not "${typeName(other)}") to deque`)
      const result = copyOf(self)
      for (const item of other.toArray()) result.append(item)
      return result
    },
    sq_inplace_concat: (rt, self: PyDeque, other) => {
      extend(rt, self, other)
      return self
    },
    sq_repeat: (rt, self: PyDeque, count) => repeat(rt, self, count),
    sq_inplace_repeat: (rt, self: PyDeque, count) => {
      self.setItems(repeat(rt, self, count).toArray())
      return self
    },
    mp_subscript: (rt, self: PyDeque, key) => self.at(sequenceIndex(rt, requireInteger(key), self.length, "deque")),
    mp_ass_subscript: (rt, self: PyDeque, key, value) => {
      const index = sequenceIndex(rt, requireInteger(key), self.length, "deque")
      if (value === undefined) deleteAt(self, index)
      else self.put(index, value)
    },
    nb_bool: (_rt, self: PyDeque) => self.length > 0,
  },
  methods: {
    __class_getitem__: classGetItem(),
    append: method(
      "(self, item, /)",
      (_rt, self: PyDeque, item: Value) => {
        self.append(item)
        return null
      },
      "Add an element to the right side of the deque.",
    ),
    appendleft: method(
      "(self, item, /)",
      (_rt, self: PyDeque, item: Value) => {
        self.appendLeft(item)
        return null
      },
      "Add an element to the left side of the deque.",
    ),
    pop: method("(self, /)", (_rt, self: PyDeque) => taken(self.pop()), "Remove and return the rightmost element."),
    popleft: method("(self, /)", (_rt, self: PyDeque) => taken(self.popLeft()), "Remove and return the leftmost element."),
    extend: method("(self, iterable, /)", (rt, self: PyDeque, iterable: Value) => {
      extend(rt, self, iterable)
      return null
    }),
    extendleft: method("(self, iterable, /)", (rt, self: PyDeque, iterable: Value) => {
      const it = iterate(rt, iterable === self ? new PyList(self.toArray()) : iterable)
      for (let item = it.next(); item !== done; item = it.next()) self.appendLeft(item)
      return null
    }),
    clear: method("(self, /)", (_rt, self: PyDeque) => {
      self.setItems([])
      return null
    }),
    copy: method("(self, /)", (_rt, self: PyDeque) => copyOf(self)),
    __copy__: method("(self, /)", (_rt, self: PyDeque) => copyOf(self)),
    count: method(
      "(self, value, /)",
      (rt, self: PyDeque, value: Value) => self.toArray().filter((item) => equals(rt, item, value)).length,
    ),
    index: method(
      "(self, value, start=0, stop=<unrepresentable>, /)",
      (rt, self: PyDeque, value: Value, start: Value, stop: Value | undefined) => {
        const from = clampBound(rt, start, self.length)
        const to = stop === undefined ? self.length : clampBound(rt, stop, self.length)
        const found = indexOf(rt, self, value, from, to)
        if (found < 0) throw valueError(`${repr(rt, value)} is not in deque`)
        return found
      },
    ),
    insert: method("(self, index, value, /)", (rt, self: PyDeque, given: Value, value: Value) => {
      const index = asSsize(rt, given)
      if (self.maxlen !== null && self.length >= self.maxlen) throw indexError("deque already at its maximum size")
      const items = self.toArray()
      items.splice(clamp(index, items.length), 0, value)
      self.setItems(items)
      return null
    }),
    remove: method("(self, value, /)", (rt, self: PyDeque, value: Value) => {
      const found = indexOf(rt, self, value, 0, self.length)
      if (found < 0) throw valueError(`${repr(rt, value)} is not in deque`)
      deleteAt(self, found)
      return null
    }),
    reverse: method("(self, /)", (_rt, self: PyDeque) => {
      self.setItems(self.toArray().reverse())
      return null
    }),
    rotate: method("(self, n=1, /)", (rt, self: PyDeque, n: Value) => {
      rotate(self, asSsize(rt, n))
      return null
    }),
    __reversed__: method("(self, /)", (_rt, self: PyDeque) => new PyDequeIterator(dequeReverseIteratorType, self, true)),
    __reduce__: method("(self, /)", (_rt, self: PyDeque) => {
      const args = self.maxlen === null ? new PyTuple([]) : new PyTuple([new PyTuple([]), self.maxlen])
      return new PyTuple([self.cls, args, instanceDict.of(self), new PyDequeIterator(dequeIteratorType, self, false)])
    }),
  },
  attributes: { maxlen: getset((_rt, self: PyDeque) => self.maxlen) },
})

function taken(item: Value | undefined): Value {
  if (item === undefined) throw indexError("pop from an empty deque")
  return item
}

function requireInteger(key: Value): Value {
  if (typeof key === "number" || typeOf(key).slots.nb_index !== null) return key
  throw typeError(`sequence index must be integer, not '${typeName(key)}'`)
}
