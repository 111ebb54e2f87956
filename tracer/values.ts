// How a trace shows values: never by the program's own `__repr__`, without addresses, with stable numbers, bounded by a policy
// that leaves a mark wherever it leaves something out.

import {
  type Machine,
  PyBaseException,
  PyBuiltinFunction,
  PyByteArray,
  PyBytes,
  PyDict,
  PyDictView,
  PyFloat,
  PyFrozenset,
  PyFunction,
  PyGenerator,
  PyInstance,
  PyIntInstance,
  PyList,
  PyMethod,
  PyModule,
  type PyObject,
  PyRange,
  PySet,
  PySingleton,
  PySlice,
  PyStrInstance,
  PyTuple,
  PyType,
  reprOfBytes,
  reprOfNative,
  strOfNative,
  TypeFlag,
  typeOf,
  type Value,
} from "../interpreter/index.js"
import { isArray, isStream } from "./arrays.js"

export interface ValuePolicy {
  /// Items of one container that are shown; the mark `...+N` stands for the rest.
  maxItems: number
  /// Characters of one string or bytes that are shown, and digits of an int above 4300; the mark `...+N` stands for the rest.
  maxString: number
  /// Containers in containers; below that `...` stands for the content.
  maxDepth: number
  /// Who shows values: the tracer; the program by its own `__repr__` (addresses left out; nothing is cut); or a graph, the objects
  /// that can be reached from the value as JSON (value-graphs.ts; cut only where `maxItems` or `maxString` are asked for).
  style: "tracer" | "program" | "graph"
}

// The digits that Python prints of an int, unless told otherwise.
const PRINTABLE_DIGITS = 4300

export const defaultPolicy: ValuePolicy = { maxItems: 1000, maxString: 10000, maxDepth: 20, style: "tracer" }

/// What recorders ask about values.
export interface ValueTexts {
  render(value: Value | undefined): string
  /// Is its text the same as long as it is the same value?
  isConstant(value: Value | undefined): boolean
  /// How an exception's class and its message are told.
  exceptionTexts(error: PyBaseException): readonly [type: string, message: string]
  /// Are objects that appear now numbered apart (`_it1`)? So it is in white-box definitions: the program's objects keep their numbers.
  aside: boolean
  /// Code of the program runs to show a value: what happens then is no event.
  readonly busy: boolean
}

/// Somebody who knows objects anyway, and their names with them.
export interface NameKeeper {
  keptName(object: PyObject): string | undefined
}

export class ValueRenderer implements ValueTexts {
  readonly busy = false
  aside = false
  /// Iterators that appear now are those of `for` loops: numbered apart too (`loop1`), as the program has no name for them.
  isLooping = false
  private readonly numbers = new WeakMap<PyObject, string>()
  private readonly numbersAside = new WeakMap<PyObject, string>()
  private readonly counters = new Map<string, number>()
  // Are there names in `numbers`? Looking for one costs 30 ns, and keeping it more.
  private hasNumbers = false
  /// Who keeps names given by `newNameOf`.
  keeper: NameKeeper | null = null

  constructor(
    private readonly machine: Machine,
    readonly policy: ValuePolicy,
  ) {}

  render(value: Value | undefined): string {
    return value === undefined ? "<unbound>" : this.show(value, 0, [])
  }

  isConstant(value: Value | undefined): boolean {
    if (typeof value !== "object" || value === null) return true
    return (
      value instanceof PyFloat ||
      value instanceof PyFunction ||
      value instanceof PyBuiltinFunction ||
      value instanceof PyType ||
      value instanceof PyModule
    )
  }

  // The message is its `str()`, as long as that runs nothing of the program.
  exceptionTexts(error: PyBaseException): readonly [type: string, message: string] {
    const isPlain = error.args.items.every(isPlainValue)
    const own = error.cls.lookup("__str__")
    const isNative = own === undefined || !("code" in (own as object))
    return [error.cls.name, isPlain && isNative ? this.messageOf(error) : this.render(error)]
  }

  // Python has no text for an int of too many digits.
  private messageOf(error: PyBaseException): string {
    try {
      return strOfNative(this.machine, error)
    } catch (failure) {
      if (!(failure instanceof PyBaseException)) throw failure
      return this.render(error)
    }
  }

  /// The name that an object has already, if it has one.
  knownName(object: PyObject): string | undefined {
    return this.numbers.get(object) ?? this.keeper?.keptName(object)
  }

  /// The stable name of an object: its kind and its number in order of appearance ("it1", "Point#2").
  nameOf(object: PyObject, kind: string): string {
    const known = this.numbers.get(object) ?? (this.aside ? this.numbersAside.get(object) : undefined)
    if (known !== undefined) return known
    const kept = this.numbersAside.has(object) ? undefined : this.keeper?.keptName(object)
    if (kept !== undefined) return kept
    const name = this.nextName(kind)
    this.hasNumbers ||= !this.aside
    ;(this.aside ? this.numbersAside : this.numbers).set(object, name)
    return name
  }

  /// As `nameOf`, for an object whose name the keeper keeps from now on.
  newNameOf(object: PyObject, kind: string): string {
    if (this.aside) return this.nameOf(object, kind)
    const known = this.hasNumbers ? this.numbers.get(object) : undefined
    return known ?? this.nextName(kind)
  }

  private nextName(kind: string): string {
    const named = this.isLooping && kind === "it" ? "loop" : kind
    const shown = this.aside ? `_${named}` : named
    const n = (this.counters.get(shown) ?? 0) + 1
    this.counters.set(shown, n)
    return `${shown}${n}`
  }

  private show(value: Value, depth: number, open: PyObject[]): string {
    if (typeof value === "string") return this.string(value)
    if (typeof value === "bigint") return this.integer(value)
    if (typeof value !== "object" || value === null) return reprOfNative(this.machine, value)
    if (value instanceof PyFloat) return this.float(value)
    if (open.includes(value)) return this.cycle(value)
    if (value instanceof PyList) return this.sequence(value, value.items, "[", "]", "list", depth, open)
    if (value instanceof PyTuple) return this.tuple(value, depth, open)
    if (value instanceof PyDict) return this.dict(value, depth, open)
    if (value instanceof PySet || value instanceof PyFrozenset) return this.set(value, depth, open)
    return this.single(value, depth, open)
  }

  private integer(value: bigint | number): string {
    const text = String(value)
    const most = Math.max(this.policy.maxString, PRINTABLE_DIGITS)
    return text.length <= most ? text : `${text.slice(0, most)}...+${text.length - most}`
  }

  private range({ start, stop, step }: PyRange): string {
    const bounds = `${this.integer(start)}, ${this.integer(stop)}`
    return step === 1 ? `range(${bounds})` : `range(${bounds}, ${this.integer(step)})`
  }

  // Never by the `__repr__` of a subclass.
  private float(value: PyFloat): string {
    if (!value.cls.has(TypeFlag.HEAP)) return reprOfNative(this.machine, value)
    return `${value.cls.name}(${reprOfNative(this.machine, new PyFloat(value.value))})`
  }

  private bytes(value: PyBytes | PyByteArray): string {
    const { cls, bytes } = value
    const text = bytesText(bytes, this.policy)
    return value instanceof PyBytes && !cls.has(TypeFlag.HEAP) ? text : `${cls.name}(${text})`
  }

  private string(text: string): string {
    const limit = this.policy.maxString
    if (text.length <= limit) return reprOfNative(this.machine, text)
    return `${reprOfNative(this.machine, text.slice(0, limit))}...+${text.length - limit}`
  }

  private cycle(value: PyObject): string {
    if (value instanceof PyList) return "[...]"
    if (value instanceof PyDict) return "{...}"
    return value instanceof PyTuple ? "(...)" : "..."
  }

  private items(items: readonly Value[], depth: number, open: PyObject[]): string {
    const shown = items.slice(0, this.policy.maxItems).map((item) => this.show(item, depth + 1, open))
    if (items.length > shown.length) shown.push(`...+${items.length - shown.length}`)
    return shown.join(", ")
  }

  private inside(value: PyObject, depth: number, open: PyObject[], content: () => string): string {
    if (depth >= this.policy.maxDepth) return "..."
    open.push(value)
    const text = content()
    open.pop()
    return text
  }

  private sequence(
    value: PyObject,
    items: readonly Value[],
    left: string,
    right: string,
    plain: string,
    depth: number,
    open: PyObject[],
  ): string {
    const text = this.inside(value, depth, open, () => left + this.items(items, depth, open) + right)
    const name = typeOf(value).name
    return name === plain ? text : `${name}(${text})`
  }

  private tuple(value: PyTuple, depth: number, open: PyObject[]): string {
    const right = value.items.length === 1 ? ",)" : ")"
    return this.sequence(value, value.items, "(", right, "tuple", depth, open)
  }

  private dict(value: PyDict, depth: number, open: PyObject[]): string {
    const pair = (key: string, item: string): string => `${key}: ${item}`
    const text = this.inside(value, depth, open, () => `{${this.entries(value, pair, depth, open)}}`)
    const name = typeOf(value).name
    return name === "dict" ? text : `${name}(${text})`
  }

  private view(value: PyDictView, depth: number, open: PyObject[]): string {
    const { name } = value.cls
    return this.inside(
      value,
      depth,
      open,
      () => `[${this.entries(value.dict, (key, item) => viewText(name, key, item), depth, open)}]`,
    )
  }

  private entries(dict: PyDict, join: (key: string, item: string) => string, depth: number, open: PyObject[]): string {
    const texts: string[] = []
    for (let entry = dict.first; entry !== null; entry = entry.next) {
      if (texts.length === this.policy.maxItems) {
        texts.push(`...+${dict.size - texts.length}`)
        break
      }
      texts.push(join(this.show(entry.key, depth + 1, open), this.show(entry.value as Value, depth + 1, open)))
    }
    return texts.join(", ")
  }

  private set(value: PySet | PyFrozenset, depth: number, open: PyObject[]): string {
    const items = value.toArray()
    const name = typeOf(value).name
    if (items.length === 0) return `${name}()`
    const text = this.inside(value, depth, open, () => `{${this.items(items, depth, open)}}`)
    return name === "set" ? text : `${name}(${text})`
  }

  private single(value: PyObject, depth: number, open: PyObject[]): string {
    if (value instanceof PySingleton) return reprOfNative(this.machine, value)
    if (value instanceof PyBytes || value instanceof PyByteArray) return this.bytes(value)
    if (value instanceof PyIntInstance) return `${value.cls.name}(${this.integer(value.value)})`
    if (value instanceof PyStrInstance) return `${value.cls.name}(${this.string(value.value)})`
    if (value instanceof PyBaseException) return `${value.cls.name}(${this.items(value.args.items, depth, open)})`
    if (value instanceof PyInstance) return this.nameOf(value, `${value.cls.name}#`)
    if (value instanceof PySlice) {
      return `slice(${[value.start, value.stop, value.step].map((part) => this.show(part, depth + 1, open)).join(", ")})`
    }
    return this.named(value, depth, open)
  }

  private named(value: PyObject, depth: number, open: PyObject[]): string {
    if (value instanceof PyType) return `<class ${value.qualname}>`
    if (value instanceof PyFunction) return `<function ${value.qualname}>`
    if (value instanceof PyBuiltinFunction) return `<built-in ${value.qualname}>`
    if (value instanceof PyModule) return `<module ${value.name}>`
    if (value instanceof PyMethod)
      return `<method ${this.show(value.fn, depth + 1, open)} of ${this.show(value.self, depth + 1, open)}>`
    if (value instanceof PyGenerator) return this.nameOf(value, value.cls.name === "generator" ? "gen" : value.cls.name)
    const type = typeOf(value)
    if (value instanceof PyRange) return this.range(value)
    if (type.name === "complex") return reprOfNative(this.machine, value)
    if (value instanceof PyDictView) return `${type.name}(${this.view(value, depth, open)})`
    if (isArray(value)) return `${type.name}([${this.items(value.items(), depth, open)}])`
    if (isStream(type)) return this.nameOf(value, `${type.name}#`)
    if (type.slots.tp_iternext !== null && !type.has(TypeFlag.HEAP)) return this.nameOf(value, "it")
    return this.nameOf(value, `${type.name}#`)
  }
}

/// What a dict's view of that type shows of an entry.
export function viewText(type: string, key: string, value: string): string {
  if (type.endsWith("_keys")) return key
  return type.endsWith("_values") ? value : `(${key}, ${value})`
}

/// The text of bytes, without the class around it.
export function bytesText(bytes: ArrayLike<number>, { maxString }: ValuePolicy): string {
  const { length } = bytes
  if (length <= maxString) return reprOfBytes(bytes)
  return `${reprOfBytes(Array.prototype.slice.call(bytes, 0, maxString))}...+${length - maxString}`
}

// One whose text runs nothing of the program.
function isPlainValue(value: Value): boolean {
  return typeof value !== "object" || value === null || (value instanceof PyFloat && !value.cls.has(TypeFlag.HEAP))
}
