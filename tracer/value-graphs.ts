// The style "graph": a value as JSON, `[value, [[number, object], ...]]` - the value, and every object that can be reached from it.
// Objects are numbered in order of appearance, so that two variables that hold the same one say so. Encoded as the JSON of Online
// Python Tutor has them: primitives inline, else ["REF", number]; ["LIST", ...] ["TUPLE", ...] ["SET", ...] ["DICT", [key, value]...]
// ["INSTANCE", class, [name, value]...] ["INSTANCE_PPRINT", class, text, [name, value]...] ["CLASS", name, bases, [name, value]...]
// ["FUNCTION", signature, where it was defined or null, [name, default]...] ["module", name]. What the policy leaves out is told by an
// imported primitive `...+N` in its place, in a dict as a key.

import {
  type Machine,
  PyBaseException,
  PyBuiltinFunction,
  PyDict,
  PyFloat,
  PyFunction,
  PyInstance,
  PyList,
  PyMethod,
  PyModule,
  type PyObject,
  PySet,
  PySingleton,
  PyTuple,
  PyType,
  reprOfNative,
  TypeFlag,
  typeOf,
  type Value,
} from "../interpreter/index.js"
import { attributesOf, classAttributes } from "./state/attributes.js"
import { type ValuePolicy, ValueRenderer, type ValueTexts } from "./values.js"

/// What JSON holds.
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json }

/// Modules whose classes are not imported from a file.
const builtIn: ReadonlySet<string> = new Set(["builtins", "itertools"])

// What numbers of objects that appear in white-box definitions begin with.
const ASIDE = 1_000_000

export class GraphTexts implements ValueTexts {
  aside = false
  readonly busy = false
  private readonly numbers = new WeakMap<PyObject, number>()
  private count = 0
  private readonly numbersAside = new WeakMap<PyObject, number>()
  private countAside = 0
  private readonly texts: ValueRenderer
  /// Of the value being rendered: the objects still to be encoded, and those that were met.
  private waiting: PyObject[] = []
  private met = new Set<PyObject>()

  constructor(
    private readonly machine: Machine,
    private readonly policy: ValuePolicy,
  ) {
    this.texts = new ValueRenderer(machine, policy)
  }

  isConstant(value: Value | undefined): boolean {
    if (typeof value !== "object" || value === null) return true
    return value instanceof PyFloat || value instanceof PyBuiltinFunction || value instanceof PyModule
  }

  exceptionTexts(error: PyBaseException): readonly [type: string, message: string] {
    return this.texts.exceptionTexts(error)
  }

  render(value: Value | undefined): string {
    this.waiting = []
    this.met = new Set()
    const encoded = this.encode(value ?? null)
    const heap: Json[] = []
    for (let i = 0; i < this.waiting.length; i++) heap.push([this.numberOf(this.waiting[i]), this.object(this.waiting[i])])
    return JSON.stringify([encoded, heap])
  }

  private numberOf(object: PyObject): number {
    let number = this.numbers.get(object) ?? (this.aside ? this.numbersAside.get(object) : undefined)
    if (number === undefined) {
      number = this.aside ? ASIDE + ++this.countAside : ++this.count
      ;(this.aside ? this.numbersAside : this.numbers).set(object, number)
    }
    return number
  }

  private encode(value: Value): Json {
    if (typeof value === "bigint") return imported(this.texts.render(value))
    if (typeof value === "string" && value.length > this.policy.maxString) return imported(this.texts.render(value))
    if (typeof value !== "object" || value === null) return value as Json
    if (value instanceof PyFloat) return encodeFloat(value.value)
    if (value instanceof PySingleton) return imported(reprOfNative(this.machine, value))
    const kind = this.importedKind(value)
    if (kind !== null) return imported(`imported ${kind}`)
    const number = this.numberOf(value)
    if (!this.met.has(value)) {
      this.met.add(value)
      this.waiting.push(value)
    }
    return ["REF", number]
  }

  // Functions and classes of other modules are not looked into.
  private importedKind(value: PyObject): string | null {
    if (value instanceof PyFunction) return value.module === "__main__" ? null : "object"
    if (!(value instanceof PyType)) return null
    if (!value.has(TypeFlag.HEAP)) return builtIn.has(value.module) ? null : "class"
    return value.dict.get("__module__") === "__main__" ? null : "class"
  }

  private items(items: readonly Value[]): Json[] {
    const { maxItems } = this.policy
    if (items.length <= maxItems) return items.map((item) => this.encode(item))
    return [...items.slice(0, maxItems).map((item) => this.encode(item)), leftOut(items.length - maxItems)]
  }

  private pairs(pairs: readonly (readonly [string, Value])[]): Json[] {
    return pairs.map(([name, value]) => [name, this.encode(value)])
  }

  private object(value: PyObject): Json {
    const type = typeOf(value)
    if (!type.has(TypeFlag.HEAP)) {
      if (value instanceof PyList) return ["LIST", ...this.items(value.items)]
      if (value instanceof PyTuple) return ["TUPLE", ...this.items(value.items)]
      if (value instanceof PySet) return ["SET", ...this.items(value.toArray())]
      if (value instanceof PyDict) return this.dict(value)
      if (value instanceof PyFunction) return this.function(value)
      if (value instanceof PyMethod && value.fn instanceof PyFunction) return this.function(value.fn)
      if (value instanceof PyBuiltinFunction)
        return ["FUNCTION", `${value.qualname.slice(value.qualname.lastIndexOf(".") + 1)}(...)`, null]
      if (value instanceof PyModule) return ["module", value.name]
    }
    if (value instanceof PyType) return this.class(value)
    return this.instance(value, type)
  }

  private dict(value: PyDict): Json {
    const pairs: Json[] = []
    for (let entry = value.first; entry !== null; entry = entry.next) {
      if (pairs.length === this.policy.maxItems) {
        pairs.push([leftOut(value.size - pairs.length), imported("...")])
        break
      }
      pairs.push([this.encode(entry.key), this.encode(entry.value as Value)])
    }
    return ["DICT", ...pairs]
  }

  private instance(value: PyObject, type: PyType): Json {
    if (value instanceof PyInstance) {
      const attributes = value.attributes().sort(([a], [b]) => (a < b ? -1 : 1))
      return ["INSTANCE", type.name, ...this.pairs(attributes)]
    }
    if (value instanceof PyBaseException) {
      const [, message] = this.texts.exceptionTexts(value)
      const attributes = this.pairs(attributesOf(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      return message === "" ? ["INSTANCE", type.name, ...attributes] : ["INSTANCE_PPRINT", type.name, message, ...attributes]
    }
    const text = this.texts.render(value)
    // Text that is but the object's name would say nothing.
    return /^\w+?#?\d+$/.test(text) ? ["INSTANCE", type.name] : ["INSTANCE_PPRINT", type.name, text]
  }

  private class(value: PyType): Json {
    const bases = value.bases.map((base) => base.name).filter((name) => name !== "object")
    if (!value.has(TypeFlag.HEAP)) return ["CLASS", value.name, bases]
    const attributes = classAttributes(value).sort(([a], [b]) => (a < b ? -1 : 1))
    return ["CLASS", value.name, bases, ...this.pairs(attributes)]
  }

  private function(fn: PyFunction): Json {
    const { code } = fn.code
    const names = code.localsplusnames
    const positional = names.slice(0, code.argcount)
    const keywordOnly = names.slice(code.argcount, code.argcount + code.kwonlyargcount)
    const shown = [...positional]
    let at = code.argcount + code.kwonlyargcount
    if ((code.flags & 4) !== 0) shown.push(`*${names[at++]}`)
    shown.push(...keywordOnly)
    if ((code.flags & 8) !== 0) shown.push(`**${names[at]}`)
    const line = fn.name === "<lambda>" ? ` <line ${code.firstlineno}>` : ""
    const encoded: Json[] = ["FUNCTION", `${fn.name}(${shown.join(", ")})${line}`, definedIn(code.qualname)]
    const defaults = this.defaults(fn, positional, keywordOnly)
    if (defaults.length > 0) encoded.push(defaults)
    return encoded
  }

  private defaults(fn: PyFunction, positional: readonly string[], keywordOnly: readonly string[]): Json[] {
    const values = fn.defaults ?? []
    const first = positional.length - values.length
    const pairs: [string, Value][] = values.map((value, i) => [positional[first + i], value])
    for (const name of keywordOnly) {
      const value = fn.kwdefaults?.getString(name)
      if (value !== undefined) pairs.push([name, value])
    }
    return this.pairs(pairs)
  }
}

/// A text that stands for a value.
function imported(text: string): Json {
  return ["IMPORTED_FAUX_PRIMITIVE", text]
}

function leftOut(count: number): Json {
  return imported(`...+${count}`)
}

/// The qualified name of the function that one is defined in; null for none.
export function definedIn(qualname: string): string | null {
  const at = qualname.lastIndexOf(".<locals>.")
  return at < 0 || qualname.slice(at + 10).includes(".") ? null : qualname.slice(0, at)
}

// Four digits; and what JSON or a reader would take for something else as a text.
function encodeFloat(value: number): Json {
  if (Number.isNaN(value)) return ["SPECIAL_FLOAT", "NaN"]
  if (!Number.isFinite(value)) return ["SPECIAL_FLOAT", value > 0 ? "Infinity" : "-Infinity"]
  if (Number.isInteger(value)) return ["SPECIAL_FLOAT", integralText(value)]
  return Number.isInteger(value * 32) ? halfEven(value) : Number(value.toFixed(4))
}

function integralText(value: number): string {
  return `${Object.is(value, -0) ? "-0" : BigInt(value)}.0`
}

// Python rounds a tie to the even digit; only multiples of 1/32 can be ties.
function halfEven(value: number): number {
  const scaled = value * 10_000
  const floor = Math.floor(scaled)
  if (scaled - floor !== 0.5) return Number(value.toFixed(4))
  return (floor % 2 === 0 ? floor : floor + 1) / 10_000
}
