// Shadows of sets: members by the slot of the table they stand in, as the slot decides their order.

import { isPlainKey, type PySet, type Value } from "../../../interpreter/index.js"
import { clear } from "../../cleared.js"
import { EventKind } from "../../events.js"
import type { ObjectStore } from "../store.js"
import { Shadow } from "./shadow.js"

export class SetShadow extends Shadow {
  private readonly known = new Map<number, Value>()
  private layout: object | null = null
  // Slots that may be empty now, members that may have come.
  private readonly slots: number[] = []
  private readonly members: Value[] = []

  constructor(
    store: ObjectStore,
    id: number,
    private readonly set: PySet,
  ) {
    super(store, id)
  }

  override touchMethod(name: string, first: Value | undefined): void {
    const { set, store } = this
    const isOne = name === "add" || name === "discard" || name === "remove"
    if (!isOne || first === undefined || !isPlainKey(first) || !set.table.isPlain) return this.touch()
    if (name !== "add") {
      const slot = set.table.slotOf(store.machine, first)
      if (slot >= 0) this.slots.push(slot)
    } else this.members.push(first)
    store.queue(this)
  }

  tell(): void {
    const { store, set } = this
    const args: (number | string)[] = [this.id, "set", set.cls.name, ""]
    this.pushMembers(args)
    store.pushAttributes(args, set)
    store.push(EventKind.OBJECT, args)
  }

  private pushMembers(args: (number | string)[]): void {
    const { known, store } = this
    const { table } = this.set
    known.clear()
    this.layout = table.layout
    const at = args.push(0) - 1
    for (let slot = table.nextSlot(0); slot >= 0; slot = table.nextSlot(slot + 1)) {
      const member = table.memberAt(slot)
      known.set(slot, member)
      args.push(store.show(member), String(slot))
    }
    args[at] = args.length - at - 1
  }

  compare(): void {
    const { set, slots, members, isDirty } = this
    if (set.table.layout !== this.layout) this.fill()
    else if (isDirty || !set.table.isPlain) this.compareAll()
    else {
      for (const slot of slots) this.compareSlot(slot)
      for (const member of members) this.compareSlot(set.table.slotOf(this.store.machine, member))
    }
    clear(slots)
    clear(members)
    this.isDirty = false
    if (set.dict !== null) this.store.compareAttributes(this.id, set)
  }

  private compareSlot(slot: number): void {
    if (slot < 0) return
    const { known, store } = this
    const { table } = this.set
    const isTaken = table.nextSlot(slot) === slot
    const member = isTaken ? table.memberAt(slot) : undefined
    if (known.has(slot) && (!isTaken || known.get(slot) !== member)) {
      known.delete(slot)
      store.push(EventKind.DISCARD_ITEM, [this.id, slot])
    }
    if (member === undefined || known.has(slot)) return
    known.set(slot, member)
    store.push(EventKind.ADD_ITEM, [this.id, slot, store.show(member)])
  }

  private fill(): void {
    const args: (number | string)[] = [this.id]
    this.pushMembers(args)
    this.store.push(EventKind.FILL, args)
  }

  private compareAll(): void {
    const { table } = this.set
    for (const slot of [...this.known.keys()]) this.compareSlot(slot)
    for (let slot = table.nextSlot(0); slot >= 0; slot = table.nextSlot(slot + 1)) this.compareSlot(slot)
  }
}
