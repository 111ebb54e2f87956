// What changed in a frame's variables since its last event. A value that cannot change is compared by identity; what can is
// shown again, and its text compared.

import { type DictEntry, LocalKind, type Machine, PyCell, PyDict, type PyFrame, type Value } from "../interpreter/index.js"
import type { ValueTexts } from "./values.js"

/// Finds changes: pushes name and value text of each (-1 for a variable that is gone), and says how many there are.
export interface Variables {
  pushChanges(args: (number | string)[]): number
}

/// The variables of a function's frame, or of a class body's.
export function variablesOf(machine: Machine, frame: PyFrame, values: ValueTexts): Variables {
  if (!(frame.locals instanceof PyDict)) return new FastVariables(machine, frame, values)
  return withHidden(machine, frame, values, new NamespaceVariables(frame.locals, values, false))
}

/// A namespace, and the variables of its comprehensions while they run: those are fast locals.
export function withHidden(machine: Machine, frame: PyFrame, values: ValueTexts, namespace: NamespaceVariables): Variables {
  const fast = new FastVariables(machine, frame, values, namespace)
  if (fast.isEmpty) return namespace
  return { pushChanges: (args) => namespace.pushChanges(args) + fast.pushChanges(args) }
}

class FastVariables implements Variables {
  private readonly seen: (Value | undefined)[] = []
  private readonly texts: string[] = []
  /// Indexes and names of those that are to be seen: in a namespace's frame the hidden ones alone.
  private readonly slots: number[] = []
  private readonly names: string[] = []

  constructor(
    private readonly machine: Machine,
    private readonly frame: PyFrame,
    private readonly renderer: ValueTexts,
    /// Where names are that a comprehension's variables hide.
    private readonly namespace: NamespaceVariables | null = null,
  ) {
    const { localsplusnames, localspluskinds } = frame.code.code
    const wanted = frame.locals === null ? 0 : LocalKind.HIDDEN
    for (let i = 0; i < localsplusnames.length; i++) {
      if ((localspluskinds[i] & LocalKind.HIDDEN) !== wanted) continue
      this.slots.push(i)
      this.names.push(localsplusnames[i])
      this.seen.push(undefined)
      this.texts.push("")
    }
  }

  get isEmpty(): boolean {
    return this.slots.length === 0
  }

  pushChanges(args: (number | string)[]): number {
    const { stack } = this.machine
    const { base } = this.frame
    const { slots, seen, names, texts } = this
    let count = 0
    for (let i = 0; i < slots.length; i++) {
      const slot = stack[base + slots[i]]
      const value = slot instanceof PyCell ? slot.value : slot
      if (value === seen[i] && this.renderer.isConstant(value)) continue
      const text = value === undefined ? "" : this.renderer.render(value)
      const isSame = seen[i] !== undefined && value !== undefined && text === texts[i]
      seen[i] = value
      if (isSame) continue
      texts[i] = text
      args.push(names[i], value === undefined ? (this.namespace?.textOf(names[i]) ?? -1) : text)
      count++
    }
    return count
  }
}

interface Known {
  value: Value
  text: string
  round: number
}

/// A namespace: a module's, a class body's.
export class NamespaceVariables implements Variables {
  private readonly known = new Map<string, Known>()
  private round = 0
  // As of the last scan: while no key comes or goes, only entries with another value are looked at, and those that can change in place.
  private keysVersion = -1
  private readonly entries: DictEntry[] = []
  private readonly constants: (Value | undefined)[] = []

  constructor(
    private readonly namespace: PyDict,
    private readonly renderer: ValueTexts,
    /// What stands in it already is not told.
    isKnown: boolean,
  ) {
    if (isKnown) this.scan([])
  }

  /// The text of what a name stands for; undefined when that is not told, or nothing.
  textOf(name: string): string | undefined {
    return this.known.get(name)?.text
  }

  pushChanges(args: (number | string)[]): number {
    return this.namespace.keysVersion === this.keysVersion ? this.scanValues(args) : this.scan(args)
  }

  private scanValues(args: (number | string)[]): number {
    const { entries, constants } = this
    let count = 0
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[i]
      const { value } = entry
      if (value === constants[i] && value !== undefined) continue
      constants[i] = this.renderer.isConstant(value) ? value : undefined
      if (this.visit(entry, entry.key as string, this.round, args)) count++
    }
    return count
  }

  private scan(args: (number | string)[]): number {
    const round = ++this.round
    this.keysVersion = this.namespace.keysVersion
    this.entries.length = 0
    this.constants.length = 0
    let count = 0
    let size = 0
    for (let entry = this.namespace.first; entry !== null; entry = entry.next) {
      if (typeof entry.key !== "string") continue
      size++
      this.entries.push(entry)
      this.constants.push(this.renderer.isConstant(entry.value) ? entry.value : undefined)
      if (this.visit(entry, entry.key, round, args)) count++
    }
    if (size < this.known.size) count += this.forget(round, args)
    return count
  }

  private visit(entry: DictEntry, name: string, round: number, args: (number | string)[]): boolean {
    const value = entry.value as Value
    const known = this.known.get(name)
    if (known !== undefined) {
      known.round = round
      if (known.value === value && this.renderer.isConstant(value)) return false
    }
    const text = this.renderer.render(value)
    if (known === undefined) this.known.set(name, { value, text, round })
    else {
      known.value = value
      if (known.text === text) return false
      known.text = text
    }
    args.push(name, text)
    return true
  }

  private forget(round: number, args: (number | string)[]): number {
    let count = 0
    for (const [name, known] of this.known) {
      if (known.round === round) continue
      this.known.delete(name)
      args.push(name, -1)
      count++
    }
    return count
  }
}
