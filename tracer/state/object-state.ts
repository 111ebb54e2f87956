// One object of a traced program at one moment, as its events told it.

import type { ObjectChangeEvent, ObjectEvent, ObjectKind, ValueText } from "../event-types.js"

/// Is the value a reference to an object?
export function isReference(value: ValueText): boolean {
  return value.charCodeAt(0) === 64
}

/// The number of the object that a reference names.
export function referredObject(reference: ValueText): number {
  return Number(reference.slice(1))
}

/// The text of a key among an object's entries.
export function keyText(key: ValueText): ValueText {
  return key.endsWith("\0") ? key.replace(/\0+$/, "") : key
}

// Most objects have none, and there may be millions.
const noAttributes = new Map<string, ValueText>()
const noHolders: ReadonlySet<number> = new Set()

export class ObjectState {
  readonly id: number
  readonly kind: ObjectKind
  /// The name of its class.
  readonly type: string
  /// What stands for it in texts where its content does not; else empty.
  readonly name: string
  /// How often it was told: 1 when it appeared.
  version = 1
  /// Members in order, for a list, tuple, exception (its arguments) or text; of an iterator the position and what it goes over.
  items: ValueText[] = []
  /// Values by key, in order. Of keys with the same text all but the first end in zeros (`keyText`).
  entries: Map<ValueText, ValueText> | null = null
  /// Members by their place in the table of a set.
  members: Map<number, ValueText> | null = null
  attributes: ReadonlyMap<string, ValueText> = noAttributes
  /// Numbers of objects that hold it, or did.
  holders: ReadonlySet<number>

  constructor(
    event: Omit<ObjectEvent, "event">,
    /// What may change it; copies are others'.
    readonly owner: object,
    holders: ReadonlySet<number> = noHolders,
  ) {
    this.id = event.object
    this.kind = event.kind
    this.type = event.type
    this.name = event.name
    const attributes = Object.entries(event.attributes ?? {})
    if (attributes.length > 0) this.attributes = new Map(attributes)
    this.holders = holders
    this.fill(event.items)
  }

  /// What it holds, in the order it is shown.
  values(): ValueText[] {
    if (this.entries !== null) return [...this.entries].flatMap(([key, value]) => [keyText(key), value])
    if (this.members === null) return this.items
    return [...this.members].sort(([a], [b]) => a - b).map(([, value]) => value)
  }

  copyFor(owner: object): ObjectState {
    const { id, kind, type, name } = this
    const twin = new ObjectState({ object: id, kind, type, name, items: [], attributes: {} }, owner)
    if (this.holders.size > 0) twin.holders = new Set(this.holders)
    twin.version = this.version
    twin.items = this.items.slice()
    twin.entries = this.entries === null ? null : new Map(this.entries)
    twin.members = this.members === null ? null : new Map(this.members)
    if (this.attributes.size > 0) twin.attributes = new Map(this.attributes)
    return twin
  }

  addHolder(holder: number): void {
    if (this.holders === noHolders) this.holders = new Set()
    ;(this.holders as Set<number>).add(holder)
  }

  private changeAttribute(name: string, value: ValueText | null): void {
    if (this.attributes === noAttributes) this.attributes = new Map()
    const attributes = this.attributes as Map<string, ValueText>
    if (value === null) attributes.delete(name)
    else attributes.set(name, value)
  }

  /// Takes a change in, and gives the values that came with it.
  apply(event: ObjectChangeEvent): readonly ValueText[] {
    this.version++
    switch (event.event) {
      case "setitem":
        if (this.entries !== null) {
          this.entries.set(event.key, event.value)
          return [event.key, event.value]
        }
        this.items[Number(event.key)] = event.value
        return [event.value]
      case "delitem":
        this.entries?.delete(event.key)
        return []
      case "splice":
        spliceItems(this.items, event.at, event.removed, event.items)
        return event.items
      case "fill":
        this.fill(event.items)
        return event.items
      case "additem":
        this.members?.set(event.slot, event.value)
        return [event.value]
      case "discard":
        this.members?.delete(event.slot)
        return []
      case "setattr":
        this.changeAttribute(event.name, event.value)
        return [event.value]
      case "delattr":
        this.changeAttribute(event.name, null)
        return []
      case "advance":
        this.items[0] = event.position
        return []
    }
  }

  private fill(items: readonly ValueText[]): void {
    this.entries = null
    this.members = null
    this.items = []
    if (this.kind === "dict") {
      this.entries = new Map()
      for (let i = 0; i + 1 < items.length; i += 2) {
        let key = items[i]
        while (this.entries.has(key)) key += "\0"
        this.entries.set(key, items[i + 1])
      }
    } else if (this.kind === "set") {
      this.members = new Map()
      for (let i = 0; i + 1 < items.length; i += 2) this.members.set(Number(items[i + 1]), items[i])
    } else this.items = items.slice()
  }
}

// Not `splice(at, removed, ...items)`: arguments are limited in number.
function spliceItems(items: ValueText[], at: number, removed: number, added: readonly ValueText[]): void {
  if (at + removed >= items.length) {
    items.length = at
    for (const item of added) items.push(item)
  } else if (added.length < 10_000) items.splice(at, removed, ...added)
  else {
    const rest = items.slice(at + removed)
    items.length = at
    for (const item of added) items.push(item)
    for (const item of rest) items.push(item)
  }
}
