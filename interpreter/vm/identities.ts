// Identities: what `id()` gives. Numbers are handed out when they are asked for; equal primitives are one object.

import type { PyObject, Value } from "../objects/value.js"

export class Identities {
  private readonly ofObjects = new WeakMap<PyObject, number>()
  private readonly ofPrimitives = new Map<Value, number>()
  private last = 0x7f0000000000

  of(value: Value): number {
    if (typeof value === "object" && value !== null) {
      let id = this.ofObjects.get(value)
      if (id === undefined) {
        id = this.next()
        this.ofObjects.set(value, id)
      }
      return id
    }
    let id = this.ofPrimitives.get(value)
    if (id === undefined) {
      id = this.next()
      this.ofPrimitives.set(value, id)
    }
    return id
  }

  private next(): number {
    this.last += 48
    return this.last
  }
}
