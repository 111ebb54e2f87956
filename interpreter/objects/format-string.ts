// str.format: reading replacement fields ("{0.name[key]!r:>{width}}") and filling them in. The string module's Formatter reads
// them with the same two functions, parseMarkup and splitFieldName.

import { indexError, keyError, valueError } from "./exceptions.js"
import { getAttribute } from "./operations/attributes.js"
import { ascii, format, repr, str } from "./operations/convert.js"
import { getItem } from "./operations/subscript.js"
import type { Runtime } from "./runtime.js"
import type { Value } from "./value.js"

/// A literal, and the replacement field that follows it if there is one.
export interface Markup {
  literal: string
  field: Field | null
}

export interface Field {
  name: string
  /// "" where none is given.
  conversion: string
  spec: string
  /// The specification has fields of its own.
  nested: boolean
}

/// Reads a format string piece by piece. Raises ValueError where a brace does not belong.
export function* parseMarkup(text: string): Generator<Markup> {
  let i = 0
  while (i < text.length) {
    const start = i
    while (i < text.length && text[i] !== "{" && text[i] !== "}") i++
    if (i === text.length) {
      yield { literal: text.slice(start), field: null }
      return
    }
    const brace = text[i++]
    if (i < text.length && text[i] === brace) {
      yield { literal: text.slice(start, i), field: null }
      i++
      continue
    }
    if (brace === "}") throw valueError("Single '}' encountered in format string")
    if (i === text.length) throw valueError("Single '{' encountered in format string")
    const { field, end } = parseField(text, i)
    yield { literal: text.slice(start, i - 1), field }
    i = end
  }
}

function parseField(text: string, start: number): { field: Field; end: number } {
  let i = endOfName(text, start)
  const field: Field = { name: text.slice(start, i), conversion: "", spec: "", nested: false }
  const stop = text[i++]
  if (stop === undefined) throw valueError("expected '}' before end of string")
  if (stop === "}") return { field, end: i }
  if (stop === "!") {
    if (i >= text.length) throw valueError("end of string while looking for conversion specifier")
    field.conversion = String.fromCodePoint(text.codePointAt(i) as number)
    i += field.conversion.length
    const next = text[i++]
    if (next === "}") return { field, end: i }
    if (next === undefined) throw valueError("unmatched '{' in format spec")
    if (next !== ":") throw valueError("expected ':' after conversion specifier")
  }
  return parseSpec(text, i, field)
}

// Up to "}", ":" or "!"; what stands in square brackets is skipped.
function endOfName(text: string, start: number): number {
  for (let i = start; i < text.length; i++) {
    const c = text[i]
    if (c === "{") throw valueError("unexpected '{' in field name")
    if (c === "}" || c === ":" || c === "!") return i
    if (c === "[") {
      const close = text.indexOf("]", i + 1)
      if (close < 0) return text.length
      i = close - 1
    }
  }
  return text.length
}

function parseSpec(text: string, start: number, field: Field): { field: Field; end: number } {
  let depth = 1
  for (let i = start; i < text.length; i++) {
    if (text[i] === "{") {
      field.nested = true
      depth += 1
    } else if (text[i] === "}") {
      depth -= 1
      if (depth === 0) {
        field.spec = text.slice(start, i)
        return { field, end: i + 1 }
      }
    }
  }
  throw valueError("unmatched '{' in format spec")
}

/// "0.name[key]": what is asked first (an index or a name), and the steps from there.
export interface FieldName {
  first: string | number
  rest: FieldStep[]
}

export interface FieldStep {
  isAttribute: boolean
  name: string | number
}

export function splitFieldName(name: string): FieldName {
  let i = 0
  while (i < name.length && name[i] !== "." && name[i] !== "[") i++
  const first = name.slice(0, i)
  return { first: indexOrName(first), rest: [...parseSteps(name, i)] }
}

// One by one: an error in a later step comes after what an earlier one raises.
function* parseSteps(name: string, start: number): Generator<FieldStep> {
  for (let i = start; i < name.length; ) {
    const isAttribute = name[i] === "."
    if (!isAttribute && name[i] !== "[") throw valueError("Only '.' or '[' may follow ']' in format field specifier")
    const end = isAttribute ? endOfAttribute(name, i + 1) : name.indexOf("]", i + 1)
    if (end < 0) throw valueError("Missing ']' in format string")
    const step = name.slice(i + 1, end)
    if (step === "") throw valueError("Empty attribute in format string")
    yield { isAttribute, name: isAttribute ? step : indexOrName(step) }
    i = isAttribute ? end : end + 1
  }
}

function endOfAttribute(name: string, start: number): number {
  let i = start
  while (i < name.length && name[i] !== "." && name[i] !== "[") i++
  return i
}

function indexOrName(text: string): string | number {
  if (!/^[0-9]+$/.test(text)) return text
  const index = Number(text)
  if (index > Number.MAX_SAFE_INTEGER) throw valueError("Too many decimal digits in format string")
  return index
}

const enum Numbering {
  UNKNOWN,
  AUTOMATIC,
  MANUAL,
}

/// Where the fields' values come from. `positional` is null for format_map.
export class FieldSource {
  private numbering = Numbering.UNKNOWN
  private next = 0

  constructor(
    private readonly positional: readonly Value[] | null,
    private readonly named: (rt: Runtime, name: string) => Value,
  ) {}

  value(rt: Runtime, fieldName: string): Value {
    const { first, rest } = splitFirst(fieldName)
    let value = this.first(rt, first)
    if (rest === fieldName.length) return value
    for (const step of parseSteps(fieldName, rest)) {
      if (step.isAttribute) value = getAttribute(rt, value, step.name as string)
      else value = getItem(rt, value, step.name)
    }
    return value
  }

  private first(rt: Runtime, first: string | number): Value {
    if (typeof first === "string" && first !== "") return this.named(rt, first)
    this.number(first === "")
    const index = first === "" ? this.next++ : (first as number)
    if (this.positional === null) throw valueError("Format string contains positional fields")
    if (index >= this.positional.length) {
      throw indexError(`Replacement index ${index} out of range for positional args tuple`)
    }
    return this.positional[index]
  }

  private number(automatic: boolean): void {
    const wanted = automatic ? Numbering.AUTOMATIC : Numbering.MANUAL
    if (this.numbering === Numbering.UNKNOWN) this.numbering = wanted
    if (this.numbering === wanted) return
    throw valueError(
      automatic
        ? "cannot switch from manual field specification to automatic field numbering"
        : "cannot switch from automatic field numbering to manual field specification",
    )
  }
}

function splitFirst(name: string): { first: string | number; rest: number } {
  const end = endOfAttribute(name, 0)
  return { first: indexOrName(name.slice(0, end)), rest: end }
}

/// `text.format(*args, **kwargs)`.
export function formatText(rt: Runtime, text: string, args: readonly Value[], kwnames: readonly string[] | null): string {
  const npos = args.length - (kwnames?.length ?? 0)
  const named = (_rt: Runtime, name: string): Value => {
    const at = kwnames === null ? -1 : kwnames.indexOf(name)
    if (at < 0) throw keyError(name)
    return args[npos + at]
  }
  return fillIn(rt, text, new FieldSource(args.slice(0, npos), named), 2)
}

/// `text.format_map(mapping)`.
export function formatMap(rt: Runtime, text: string, mapping: Value): string {
  return fillIn(rt, text, new FieldSource(null, (machine, name) => getItem(machine, mapping, name)), 2)
}

function fillIn(rt: Runtime, text: string, source: FieldSource, depth: number): string {
  if (depth <= 0) throw valueError("Max string recursion exceeded")
  let result = ""
  for (const { literal, field } of parseMarkup(text)) {
    result += literal
    if (field !== null) result += render(rt, field, source, depth)
  }
  return result
}

function render(rt: Runtime, field: Field, source: FieldSource, depth: number): string {
  const value = convert(rt, source.value(rt, field.name), field.conversion)
  const spec = field.nested ? fillIn(rt, field.spec, source, depth - 1) : field.spec
  return format(rt, value, spec)
}

function convert(rt: Runtime, value: Value, conversion: string): Value {
  switch (conversion) {
    case "":
      return value
    case "r":
      return repr(rt, value)
    case "s":
      return str(rt, value)
    case "a":
      return ascii(rt, value)
  }
  const code = conversion.codePointAt(0) as number
  throw valueError(`Unknown conversion specifier ${code > 32 && code < 127 ? conversion : `\\x${code.toString(16)}`}`)
}
