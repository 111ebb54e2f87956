// Shadows of instances: attributes.

import type { PyInstance, PyType, Shape, Value } from "../../../interpreter/index.js"
import { EventKind } from "../../events.js"
import type { ObjectStore } from "../store.js"
import { Shadow } from "./shadow.js"

export class InstanceShadow extends Shadow {
  // As of the last comparison; the values stand as in the object, or as in its dict.
  private shape: Shape | null = null
  private names: readonly string[] = []
  private values: (Value | undefined)[] = []
  private cls: PyType | null = null

  constructor(
    store: ObjectStore,
    id: number,
    private readonly object: PyInstance,
    name: string,
  ) {
    super(store, id, name)
  }

  tell(): void {
    const { store, object } = this
    this.cls = object.cls
    this.look()
    const args: (number | string)[] = [this.id, "instance", object.cls.name, this.name, 0, 0]
    const { names, values } = this
    let n = 0
    for (let i = 0; i < names.length; i++) {
      const value = values[i]
      if (value === undefined) continue
      args.push(names[i], store.show(value))
      n++
    }
    args[5] = n
    store.push(EventKind.OBJECT, args)
  }

  private look(): void {
    const { object } = this
    if (object.dict === null) {
      if (object.shape !== this.shape) this.names = this.store.namesOf(object)
      this.shape = object.shape
      this.values = object.slots.slice()
      return
    }
    this.shape = null
    const reserved = object.cls.slotNames
    const items = object.dict.stringItems()
    this.names = [...reserved, ...items.map(([name]) => name)]
    this.values = [...object.slots.slice(0, reserved.length), ...items.map(([, value]) => value)]
  }

  // Does it have the attributes that are known, in their places, and perhaps more behind them?
  private hasGrown(): boolean {
    const { shape } = this.object
    if (shape === this.shape) return true
    let older = shape.parent
    while (older !== null && older !== this.shape) older = older.parent
    if (older === null) return false
    this.shape = shape
    this.names = this.store.namesOf(this.object)
    return true
  }

  private compareSlots(): void {
    const { object, store, id, names } = this
    const { slots } = object
    const before = this.values
    // A copy is as large as it must be, where pushing would leave room for 16 more.
    if (slots.length !== before.length) this.values = slots.slice()
    for (let i = 0; i < slots.length; i++) {
      const value = slots[i]
      if (value === (i < before.length ? before[i] : undefined)) continue
      this.values[i] = value
      if (value === undefined) store.push(EventKind.DELETE_ATTRIBUTE, [id, names[i]])
      else store.push(EventKind.SET_ATTRIBUTE, [id, names[i], store.show(value)])
    }
  }

  compare(): void {
    this.isDirty = false
    const { object, store, id } = this
    // Its `__class__` was set.
    if (this.cls !== null && object.cls !== this.cls) return this.tell()
    if (object.dict === null && this.hasGrown()) return this.compareSlots()
    const { names, values } = this
    this.look()
    const before = new Map<string, Value | undefined>()
    for (let i = 0; i < names.length; i++) before.set(names[i], values[i])
    for (let i = 0; i < this.names.length; i++) {
      const name = this.names[i]
      const value = this.values[i]
      const old = before.get(name)
      before.delete(name)
      if (value === old) continue
      if (value === undefined) store.push(EventKind.DELETE_ATTRIBUTE, [id, name])
      else store.push(EventKind.SET_ATTRIBUTE, [id, name, store.show(value)])
    }
    for (const [name, value] of before) if (value !== undefined) store.push(EventKind.DELETE_ATTRIBUTE, [id, name])
  }
}
