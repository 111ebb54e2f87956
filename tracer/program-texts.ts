// The style "program": values are Python's own reprs, and the program's `__repr__` runs for them. Addresses are left out.

import {
  type Machine,
  PyBaseException,
  PyFloat,
  PyList,
  reprOfNative,
  strOfNative,
  TypeFlag,
  typeOf,
  type Value,
} from "../interpreter/index.js"
import type { ValueTexts } from "./values.js"

const address = / at 0x[0-9a-fA-F]{4,}/g

export class ProgramTexts implements ValueTexts {
  aside = false
  busy = false
  private readonly lists: ListTexts

  constructor(private readonly machine: Machine) {
    this.lists = new ListTexts(machine)
  }

  render(value: Value | undefined): string {
    if (value === undefined) return "<unbound>"
    if (value instanceof PyList) return this.ask(() => this.list(value), "REPR FAILED")
    return this.ask(() => reprOfNative(this.machine, value), "REPR FAILED").replace(address, "")
  }

  isConstant(value: Value | undefined): boolean {
    return typeof value !== "object" || value === null || value instanceof PyFloat
  }

  exceptionTexts(error: PyBaseException): readonly [type: string, message: string] {
    const { cls } = error
    const module = this.ask(() => strOfNative(this.machine, cls.dict.get("__module__") ?? cls.module ?? "builtins"), "builtins")
    const name = module === "builtins" || module === "__main__" ? cls.qualname : `${module}.${cls.qualname}`
    return [name, this.ask(() => strOfNative(this.machine, error), "<exception str() failed>")]
  }

  private list(list: PyList): string {
    const known = this.lists.of(list)
    if (known === null) return reprOfNative(this.machine, list).replace(address, "")
    known.shown ??= known.text.replace(address, "")
    return known.shown
  }

  private ask(question: () => string, otherwise: string): string {
    const before = this.busy
    this.busy = true
    try {
      return question()
    } catch (error) {
      if (!(error instanceof PyBaseException)) throw error
      return otherwise
    } finally {
      this.busy = before
    }
  }
}

interface ListText {
  /// As of the text; in place of lists their texts.
  parts: (Value | ListText)[]
  texts: string[]
  text: string
  shown: string | null
}

/// Lists nested deeper than this - in themselves, perhaps - are not kept.
const DEEPEST = 4

/// The texts of lists that hold nothing but plain values and such lists. They are asked for at each step: comparing the items takes 1 ns each,
/// their reprs 30.
class ListTexts {
  private readonly known = new WeakMap<PyList, ListText>()

  constructor(private readonly machine: Machine) {}

  /// null for any other list. The same object as long as the text is the same.
  of(list: PyList, depth = 0): ListText | null {
    if (depth > DEEPEST || typeOf(list).has(TypeFlag.HEAP)) return null
    const { items } = list
    const known = this.known.get(list)
    const same = known === undefined ? 0 : this.sameUpTo(items, known.parts, depth)
    if (known !== undefined && same === items.length && same === known.parts.length) return known
    const parts: (Value | ListText)[] = known?.parts.slice(0, same) ?? []
    const texts = known?.texts.slice(0, same) ?? []
    for (let i = same; i < items.length; i++) {
      const part = this.partOf(items[i], depth)
      if (part === undefined) return null
      parts.push(part)
      texts.push(isText(part) ? part.text : reprOfNative(this.machine, part))
    }
    const made: ListText = { parts, texts, text: `[${texts.join(", ")}]`, shown: null }
    this.known.set(list, made)
    return made
  }

  private sameUpTo(items: readonly Value[], parts: readonly (Value | ListText)[], depth: number): number {
    const most = Math.min(items.length, parts.length)
    for (let i = 0; i < most; i++) {
      const item = items[i]
      if (item !== parts[i] && !(item instanceof PyList && this.of(item, depth + 1) === parts[i])) return i
    }
    return most
  }

  private partOf(item: Value, depth: number): Value | ListText | undefined {
    if (item instanceof PyList) return this.of(item, depth + 1) ?? undefined
    return typeof item !== "object" || item === null || (item instanceof PyFloat && !item.cls.has(TypeFlag.HEAP))
      ? item
      : undefined
  }
}

function isText(part: Value | ListText): part is ListText {
  return typeof part === "object" && part !== null && "texts" in part
}
