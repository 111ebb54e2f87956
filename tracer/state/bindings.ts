// Which of a frame's variables were bound anew since its last event. Values are compared by identity: what changes inside an object is the
// object's own event.

import {
  type DictEntry,
  type Executable,
  LocalKind,
  type Machine,
  PyCell,
  PyDict,
  PyFloat,
  type PyFrame,
  type Value,
} from "../../interpreter/index.js"
import type { ObjectStore, Touchable } from "./store.js"

/// Finds changes: pushes name and value of each (-1 for a variable that is gone), and says how many there are.
export interface Bindings {
  pushChanges(args: (number | string)[]): number
  /// The values it holds.
  values(): Iterable<Value>
}

/// The variables that are seen of one code object: where they are and what they are called.
export class VariableLayout {
  readonly slots: number[] = []
  readonly names: string[] = []
  /// May there be a cell, with the value in it?
  readonly cells: boolean[] = []
  /// What a frame's variables hold before anything is bound.
  readonly unbound: readonly undefined[]

  constructor({ code }: Executable, isFunction: boolean) {
    const { localsplusnames, localspluskinds } = code.code
    // In a namespace's frame the hidden ones alone: those of comprehensions.
    const wanted = isFunction ? 0 : LocalKind.HIDDEN
    for (let i = 0; i < localsplusnames.length; i++) {
      if ((localspluskinds[i] & LocalKind.HIDDEN) !== wanted) continue
      this.slots.push(i)
      this.names.push(localsplusnames[i])
      this.cells.push((localspluskinds[i] & (LocalKind.CELL | LocalKind.FREE)) !== 0)
    }
    this.unbound = new Array(this.slots.length).fill(undefined)
  }
}

/// The variables of a function's frame, or of a class body's.
export function bindingsOf(machine: Machine, frame: PyFrame, layout: VariableLayout, store: ObjectStore): Bindings {
  if (!(frame.locals instanceof PyDict)) return new FastBindings(machine, frame, layout, store)
  return withHiddenBindings(machine, frame, layout, store, new NamespaceBindings(frame.locals, store, false))
}

/// A namespace, and the variables of its comprehensions while they run: those are fast locals.
export function withHiddenBindings(
  machine: Machine,
  frame: PyFrame,
  layout: VariableLayout,
  store: ObjectStore,
  namespace: NamespaceBindings,
): Bindings {
  if (layout.slots.length === 0) return namespace
  const fast = new FastBindings(machine, frame, layout, store)
  return {
    pushChanges: (args) => namespace.pushChanges(args) + fast.pushChanges(args),
    values: () => [...namespace.values(), ...fast.values()],
  }
}

class FastBindings implements Bindings {
  private readonly seen: (Value | undefined)[]

  constructor(
    private readonly machine: Machine,
    private readonly frame: PyFrame,
    private readonly layout: VariableLayout,
    private readonly store: ObjectStore,
  ) {
    this.seen = layout.unbound.slice()
  }

  *values(): Generator<Value> {
    for (const value of this.seen) if (value !== undefined) yield value
  }

  pushChanges(args: (number | string)[]): number {
    const { stack } = this.machine
    const { base } = this.frame
    const { seen } = this
    const { slots, cells } = this.layout
    let count = 0
    for (let i = 0; i < slots.length; i++) {
      const slot = stack[base + slots[i]]
      const value = cells[i] && slot instanceof PyCell ? slot.value : slot
      const before = seen[i]
      if (value === before) continue
      seen[i] = value
      if (isSameFloat(before, value)) continue
      args.push(this.layout.names[i], value === undefined ? -1 : this.store.show(value))
      count++
    }
    return count
  }
}

function isSameFloat(a: Value | undefined, b: Value | undefined): boolean {
  return a instanceof PyFloat && b instanceof PyFloat && a.cls === b.cls && Object.is(a.value, b.value)
}

interface Known {
  value: Value
  round: number
}

/// A namespace: a module's, a class body's.
export class NamespaceBindings implements Bindings, Touchable {
  private readonly known = new Map<string, Known>()
  private round = 0
  // As of the last scan: while no key comes or goes, only the entries with another value are looked at.
  private keysVersion = -1
  private readonly entries: DictEntry[] = []
  private readonly seen: (Value | undefined)[] = []
  /// May a variable be bound anew? Of a module, while functions run.
  isTouched = true

  constructor(
    private readonly namespace: PyDict,
    private readonly store: ObjectStore,
    /// What stands in it already is not told.
    isKnown: boolean,
  ) {
    if (isKnown) this.scan(null)
    store.follow(namespace, this)
  }

  touch(): void {
    this.isTouched = true
  }

  touchItem(): void {
    this.isTouched = true
  }

  touchMethod(): void {
    this.isTouched = true
  }

  *values(): Generator<Value> {
    for (const { value } of this.known.values()) yield value
  }

  pushChanges(args: (number | string)[]): number {
    this.isTouched = false
    const count = this.namespace.keysVersion === this.keysVersion ? this.scanValues(args) : this.scan(args)
    if (count > 0) this.store.compareNamespace(this.namespace)
    return count
  }

  private scanValues(args: (number | string)[]): number {
    const { entries, seen } = this
    let count = 0
    for (let i = 0; i < entries.length; i++) {
      const { value } = entries[i]
      if (value === seen[i]) continue
      seen[i] = value
      if (this.visit(entries[i], entries[i].key as string, this.round, args)) count++
    }
    return count
  }

  private scan(args: (number | string)[] | null): number {
    const round = ++this.round
    this.keysVersion = this.namespace.keysVersion
    this.entries.length = 0
    this.seen.length = 0
    let count = 0
    let size = 0
    for (let entry = this.namespace.first; entry !== null; entry = entry.next) {
      if (typeof entry.key !== "string") continue
      size++
      this.entries.push(entry)
      this.seen.push(entry.value)
      if (this.visit(entry, entry.key, round, args)) count++
    }
    if (size < this.known.size) count += this.forget(round, args)
    return count
  }

  private visit(entry: DictEntry, name: string, round: number, args: (number | string)[] | null): boolean {
    const value = entry.value as Value
    const known = this.known.get(name)
    if (known === undefined) this.known.set(name, { value, round })
    else {
      const before = known.value
      known.round = round
      known.value = value
      if (before === value || isSameFloat(before, value)) return false
    }
    args?.push(name, this.store.show(value))
    return true
  }

  private forget(round: number, args: (number | string)[] | null): number {
    let count = 0
    for (const [name, known] of this.known) {
      if (known.round === round) continue
      this.known.delete(name)
      args?.push(name, -1)
      count++
    }
    return count
  }
}
