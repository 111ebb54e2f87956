// Where a frame's iterators stand: those that its loops run over (on its operand stack) and those in its variables.
//   POSITION = N " of " VALUE            the index of the item that comes next
//            | "rest " VALUE | "end"     what is still to come; nothing
//            | NAME "(" TEXTS ")"        enumerate, zip, map, filter, reversed: what they ask
//            | "line " N | "start" | "end"   a generator

import {
  callMethodOf,
  GeneratorState,
  lineOfFrame,
  type Machine,
  PyBaseException,
  PyCell,
  PyDict,
  type PyFrame,
  PyGenerator,
  PyList,
  type PyObject,
  PyTuple,
  PyType,
  TypeFlag,
  typeOf,
  type Value,
} from "../interpreter/index.js"
import type { ValueTexts } from "./values.js"

/// Pushes name and position of each; says how many there are.
export function pushIteratorPositions(args: (number | string)[], machine: Machine, frame: PyFrame, values: ValueTexts): number {
  const positions = new Positions(machine, values)
  const { stack } = machine
  const locals = frame.base + frame.executable.nlocalsplus
  for (let at = locals; at < frame.sp; at++) positions.visit(stack[at])
  for (let at = frame.base; at < locals; at++) {
    const slot = stack[at]
    positions.visit(slot instanceof PyCell ? slot.value : slot)
  }
  if (frame.locals instanceof PyDict) {
    for (let entry = frame.locals.first; entry !== null; entry = entry.next) positions.visit(entry.value as Value)
  }
  for (const [name, text] of positions.found) args.push(name, text)
  return positions.found.size
}

/// Built-in iterators whose `__reduce__` says where they stand and changes nothing.
const reducible: ReadonlySet<string> = new Set([
  "list_iterator",
  "list_reverseiterator",
  "tuple_iterator",
  "range_iterator",
  "longrange_iterator",
  "str_iterator",
  "str_ascii_iterator",
  "bytes_iterator",
  "bytearray_iterator",
  "iterator",
  "set_iterator",
  "dict_keyiterator",
  "dict_valueiterator",
  "dict_itemiterator",
  "dict_reversekeyiterator",
  "dict_reversevalueiterator",
  "dict_reverseitemiterator",
  "enumerate",
  "zip",
  "map",
  "filter",
  "reversed",
])

class Positions {
  readonly found = new Map<string, string>()
  private readonly seen = new Set<PyObject>()

  constructor(
    private readonly machine: Machine,
    private readonly values: ValueTexts,
  ) {}

  visit(value: Value | undefined): void {
    if (typeof value !== "object" || value === null || this.seen.has(value)) return
    if (value instanceof PyGenerator) {
      this.seen.add(value)
      this.found.set(this.values.render(value), generatorPosition(value))
      return
    }
    const type = typeOf(value)
    if (type.has(TypeFlag.HEAP) || !reducible.has(type.name)) return
    this.seen.add(value)
    const name = this.values.render(value)
    // Its place, before those of the iterators in it.
    this.found.set(name, "")
    this.found.set(name, this.position(value))
  }

  private position(iterator: Value): string {
    let reduced: Value
    try {
      reduced = callMethodOf(this.machine, iterator, "__reduce__")
    } catch (error) {
      // A dict or set that changed meanwhile: the next step will say so.
      if (error instanceof PyBaseException) return "rest unknown"
      throw error
    }
    const [made, given, index] = (reduced as PyTuple).items
    const sources = (given as PyTuple).items
    if (typeof index === "number" && sources.length === 1) return `${index} of ${this.values.render(sources[0])}`
    if (made instanceof PyType && made.name !== "reversed") {
      for (const source of sources) this.visit(source)
      return `${made.name}(${sources.map((source) => this.values.render(source)).join(", ")})`
    }
    const [rest] = sources
    return this.isEmpty(rest) ? "end" : `rest ${this.values.render(rest)}`
  }

  private isEmpty(value: Value): boolean {
    if (value instanceof PyList || value instanceof PyTuple) return value.items.length === 0
    return value === "" || (typeOf(value).name === "range" && callMethodOf(this.machine, value, "__bool__") === false)
  }
}

function generatorPosition(generator: PyGenerator): string {
  if (generator.state === GeneratorState.CREATED) return "start"
  return generator.state === GeneratorState.CLOSED ? "end" : `line ${lineOfFrame(generator.frame) ?? -1}`
}
