// Iterator over sets.

import { builtinType } from "./builtin-types.js"
import { defineType } from "./define.js"
import { runtimeError } from "./exceptions.js"
import { lengthHintDoc, reduceDoc, reduceToItems } from "./iterator-reduce.js"
import { method } from "./method.js"
import type { AnySet } from "./set.js"
import { type Done, done, PyObject, type Value } from "./value.js"

const setIteratorType = builtinType("set_iterator")

export class PySetIterator extends PyObject {
  cls = setIteratorType
  private slot = 0
  private left: number
  /// The set's size when the iteration began; -1 once it was found changed.
  private size: number
  /// null once exhausted.
  private set: AnySet | null
  constructor(set: AnySet) {
    super()
    this.set = set
    this.size = this.left = set.size
  }

  step(): Value | Done {
    const { set } = this
    if (set === null) return done
    const { table } = set
    if (table.used !== this.size) {
      this.size = -1
      throw runtimeError("Set changed size during iteration")
    }
    const slot = table.nextSlot(this.slot)
    if (slot < 0) {
      this.set = null
      return done
    }
    this.slot = slot + 1
    this.left--
    return table.memberAt(slot)
  }

  /// The set that is not exhausted yet, and how many members it gave.
  get source(): AnySet | null {
    return this.set
  }

  get given(): number {
    return this.size - this.left
  }

  get remaining(): number {
    return this.set !== null && this.set.size === this.size ? this.left : 0
  }

  /// What is left, without moving on.
  rest(): Value[] {
    const items: Value[] = []
    if (this.set === null) return items
    const { table } = this.set
    if (table.used !== this.size) throw runtimeError("Set changed size during iteration")
    for (let slot = table.nextSlot(this.slot); slot >= 0; slot = table.nextSlot(slot + 1)) items.push(table.memberAt(slot))
    return items
  }
}

defineType(setIteratorType, {
  slots: { tp_iter: (_rt, self) => self, tp_iternext: (_rt, self: PySetIterator) => self.step() },
  methods: {
    __length_hint__: method("(self, /)", (_rt, self: PySetIterator) => self.remaining, lengthHintDoc),
    __reduce__: method("(self, /)", (rt, self: PySetIterator) => reduceToItems(rt, self.rest()), reduceDoc),
  },
})
