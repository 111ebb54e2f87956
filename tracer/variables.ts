// What changed in a frame's variables since its last event. A value that cannot change is compared by identity; what can is
// shown again, and its text compared.

import {
  type DictEntry,
  LocalKind,
  type Machine,
  PyBuiltinFunction,
  PyCell,
  PyDict,
  PyFloat,
  type PyFrame,
  PyFunction,
  PyModule,
  PyType,
  type Value,
} from "../interpreter/index.js"
import type { ValueRenderer } from "./values.js"

/// Finds changes: pushes how many there are, then name and value text of each (-1 for a variable that is gone).
export interface Variables {
  pushChanges(args: (number | string)[]): void
}

/// The variables of a frame: fast locals of a function, a namespace of anything else.
export function variablesOf(machine: Machine, frame: PyFrame, values: ValueRenderer): Variables {
  if (frame.locals instanceof PyDict) return new NamespaceVariables(frame.locals, values)
  return new FastVariables(machine, frame, values)
}

class FastVariables implements Variables {
  private readonly seen: (Value | undefined)[]
  private readonly texts: string[]

  constructor(
    private readonly machine: Machine,
    private readonly frame: PyFrame,
    private readonly renderer: ValueRenderer,
  ) {
    const count = frame.code.code.localsplusnames.length
    this.seen = new Array(count).fill(undefined)
    this.texts = new Array(count).fill("")
  }

  pushChanges(args: (number | string)[]): void {
    const { localsplusnames, localspluskinds } = this.frame.code.code
    const { stack } = this.machine
    const { base } = this.frame
    const at = args.push(0) - 1
    let count = 0
    for (let i = 0; i < localsplusnames.length; i++) {
      const slot = stack[base + i]
      const value = slot instanceof PyCell && (localspluskinds[i] & CELLS) !== 0 ? slot.value : slot
      if (value === this.seen[i] && isConstant(value)) continue
      if ((localspluskinds[i] & LocalKind.HIDDEN) !== 0) continue
      const text = value === undefined ? "" : this.renderer.render(value)
      if (value === undefined) args.push(localsplusnames[i], -1)
      else if (this.seen[i] === undefined || text !== this.texts[i]) args.push(localsplusnames[i], text)
      else {
        this.seen[i] = value
        continue
      }
      count++
      this.seen[i] = value
      this.texts[i] = text
    }
    args[at] = count
  }
}

const CELLS = LocalKind.CELL | LocalKind.FREE

interface Known {
  value: Value
  text: string
  round: number
}

/// A namespace: a module's, a class body's. What stands in it already is not told.
export class NamespaceVariables implements Variables {
  private readonly known = new Map<string, Known>()
  private round = 0

  constructor(
    private readonly namespace: PyDict,
    private readonly renderer: ValueRenderer,
  ) {
    this.scan([])
  }

  pushChanges(args: (number | string)[]): void {
    const at = args.push(0) - 1
    args[at] = this.scan(args)
  }

  private scan(args: (number | string)[]): number {
    const round = ++this.round
    let count = 0
    let size = 0
    for (let entry = this.namespace.first; entry !== null; entry = entry.next) {
      if (typeof entry.key !== "string") continue
      size++
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
      if (known.value === value && isConstant(value)) return false
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

// Its text is the same as long as it is the same value.
function isConstant(value: Value | undefined): boolean {
  if (typeof value !== "object" || value === null) return true
  return (
    value instanceof PyFloat ||
    value instanceof PyFunction ||
    value instanceof PyBuiltinFunction ||
    value instanceof PyType ||
    value instanceof PyModule
  )
}
