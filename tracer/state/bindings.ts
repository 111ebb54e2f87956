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
  /// The same for what `pushPending` has not pushed either; `pushChanges` will push it again.
  pushPending(args: (number | string)[]): number
  /// The names of a cell that it has.
  namesOf(cell: PyCell): readonly string[]
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
  const fast = new FastBindings(machine, frame, layout, store, namespace)
  return {
    pushChanges: (args) => namespace.pushChanges(args) + fast.pushChanges(args),
    pushPending: (args) => namespace.pushPending(args) + fast.pushPending(args),
    namesOf: (cell) => fast.namesOf(cell),
    values: () => [...namespace.values(), ...fast.values()],
  }
}

class FastBindings implements Bindings {
  private readonly seen: (Value | undefined)[]
  /// What `pushPending` saw last; null where it saw nothing new since the last event.
  private pending: (Value | undefined)[] | null = null
  /// Has its first event been told? What a cell holds by then was bound by others.
  private hasBegun = false

  constructor(
    private readonly machine: Machine,
    private readonly frame: PyFrame,
    private readonly layout: VariableLayout,
    private readonly store: ObjectStore,
    /// Where names are that a comprehension's variables hide.
    private readonly namespace: NamespaceBindings | null = null,
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
      if (cells[i] && slot instanceof PyCell) {
        if (this.hasBegun) this.store.cells.bound(slot)
        else this.store.cells.met(slot)
      }
      if (isSameFloat(before, value)) continue
      args.push(this.layout.names[i], this.show(value, this.layout.names[i]))
      count++
    }
    this.hasBegun = true
    this.pending = null
    return count
  }

  pushPending(args: (number | string)[]): number {
    const { stack } = this.machine
    const { base } = this.frame
    const { slots, cells, names } = this.layout
    const known = this.pending ?? this.seen
    let count = 0
    for (let i = 0; i < slots.length; i++) {
      const slot = stack[base + slots[i]]
      const value = cells[i] && slot instanceof PyCell ? slot.value : slot
      if (value === known[i]) continue
      this.pending ??= this.seen.slice()
      this.pending[i] = value
      if (cells[i] && slot instanceof PyCell) this.store.cells.bound(slot)
      if (isSameFloat(known[i], value)) continue
      args.push(names[i], this.show(value, names[i]))
      count++
    }
    return count
  }

  private show(value: Value | undefined, name: string): string | -1 {
    const shown = value === undefined ? this.namespace?.valueOf(name) : value
    return shown === undefined ? -1 : this.store.show(shown)
  }

  namesOf(cell: PyCell): readonly string[] {
    const { slots, cells, names } = this.layout
    return names.filter((_name, i) => cells[i] && this.machine.frameSlot(this.frame, slots[i]) === cell)
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
  /// What `pushPending` has told since.
  private readonly pending = new Map<string, Value>()
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
    /// What stands in a module already is not told.
    private readonly isModule: boolean,
  ) {
    if (isModule) this.scan(null)
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

  /// What a name stands for; undefined when that is not told, or nothing.
  valueOf(name: string): Value | undefined {
    return this.known.get(name)?.value
  }

  /// A module's are told by the frames that it calls. Of a class body's, this tells what has come.
  pushPending(args: (number | string)[]): number {
    if (this.isModule) return 0
    let count = 0
    for (const [name, value] of this.namespace.stringItems()) {
      if ((this.pending.has(name) ? this.pending.get(name) : this.known.get(name)?.value) === value) continue
      this.pending.set(name, value)
      args.push(name, this.store.show(value))
      count++
    }
    return count
  }

  namesOf(): readonly string[] {
    return []
  }

  pushChanges(args: (number | string)[]): number {
    this.isTouched = false
    this.pending.clear()
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
