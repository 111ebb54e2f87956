// What json.dumps makes of a value.

import { intValue, strValue } from "../../objects/boxed.js"
import { listType, tupleType } from "../../objects/builtin-types.js"
import { PyDict } from "../../objects/dict.js"
import { typeError, valueError } from "../../objects/exceptions.js"
import { PyList } from "../../objects/list.js"
import { callMethod } from "../../objects/operations/call.js"
import { asString, intText, repr, truth } from "../../objects/operations/convert.js"
import { toArray, toSequence } from "../../objects/operations/iterate.js"
import type { Runtime } from "../../objects/runtime.js"
import { PyTuple } from "../../objects/tuple.js"
import { typeName } from "../../objects/typeof.js"
import { PyFloat, type PyObject, type Value } from "../../objects/value.js"

const short: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\f": "\\f",
  "\b": "\\b",
}

const escaped = (c: string): string => short[c] ?? `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`

export const quoteAscii = (text: string): string => `"${text.replace(/["\\]|[^ -~]/g, escaped)}"`
export const quote = (text: string): string => `"${text.replace(/["\\\x00-\x1f]/g, escaped)}"`

class Writer {
  readonly parts: string[] = []
  private readonly open = new Set<PyObject>()

  constructor(
    private readonly rt: Runtime,
    private readonly fallback: Value,
    private readonly quoted: (text: string) => string,
    private readonly indent: string | null,
    private readonly keySeparator: string,
    private readonly itemSeparator: string,
    private readonly options: { sortKeys: boolean; skipKeys: boolean; allowNan: boolean; checkCircular: boolean },
  ) {}

  write(value: Value, depth: number): void {
    const plain = this.scalar(value)
    if (plain !== null) this.parts.push(plain)
    else if (value instanceof PyList || value instanceof PyTuple) this.inside(value, () => this.list(value, depth))
    else if (value instanceof PyDict) this.inside(value, () => this.dict(value, depth))
    else this.inside(value as PyObject, () => this.write(this.rt.call(this.fallback, [value]), depth))
  }

  private scalar(value: Value): string | null {
    if (value === null) return "null"
    if (typeof value === "boolean") return value ? "true" : "false"
    const text = strValue(value)
    if (text !== undefined) return this.quoted(text)
    const int = intValue(value)
    if (int !== undefined) return intText(int)
    return value instanceof PyFloat ? this.float(value.value) : null
  }

  private float(x: number): string {
    if (Number.isFinite(x)) return repr(this.rt, new PyFloat(x))
    if (!this.options.allowNan) {
      throw valueError(`Out of range float values are not JSON compliant: ${repr(this.rt, new PyFloat(x))}`)
    }
    return Number.isNaN(x) ? "NaN" : x > 0 ? "Infinity" : "-Infinity"
  }

  private inside(value: PyObject, write: () => void): void {
    if (!this.options.checkCircular) return write()
    if (this.open.has(value)) throw valueError("Circular reference detected")
    this.open.add(value)
    write()
    this.open.delete(value)
  }

  private newline(depth: number): string {
    return this.indent === null ? "" : `\n${this.indent.repeat(depth)}`
  }

  // The pieces are those of CPython's generator, which iterencode shows.
  private list(list: PyList | PyTuple, depth: number): void {
    const items = list.cls === listType || list.cls === tupleType ? list.items : toSequence(this.rt, list)
    if (items.length === 0) {
      this.parts.push("[]")
      return
    }
    let before = `[${this.newline(depth + 1)}`
    for (let i = 0; i < items.length; i++) {
      const plain = this.scalar(items[i])
      this.parts.push(plain === null ? before : before + plain)
      if (plain === null) this.write(items[i], depth + 1)
      before = this.itemSeparator + this.newline(depth + 1)
    }
    this.close("]", depth)
  }

  private close(bracket: string, depth: number): void {
    if (this.indent !== null) this.parts.push(this.newline(depth))
    this.parts.push(bracket)
  }

  private dict(dict: PyDict, depth: number): void {
    if (dict.size === 0) {
      this.parts.push("{}")
      return
    }
    const items = new PyList(toArray(this.rt, callMethod(this.rt, dict, "items")))
    if (this.options.sortKeys) callMethod(this.rt, items, "sort")
    this.parts.push("{")
    if (this.indent !== null) this.parts.push(this.newline(depth + 1))
    let first = true
    for (const item of items.items) {
      if (!(item instanceof PyTuple) || item.items.length !== 2) throw valueError("items must return 2-tuples")
      const key = this.key(item.items[0])
      if (key === null) continue
      if (!first) this.parts.push(this.itemSeparator + this.newline(depth + 1))
      first = false
      this.parts.push(this.quoted(key), this.keySeparator)
      this.write(item.items[1], depth + 1)
    }
    this.close("}", depth)
  }

  private key(key: Value): string | null {
    const text = strValue(key)
    if (text !== undefined) return text
    const plain = this.scalar(key)
    if (plain !== null) return plain
    if (this.options.skipKeys) return null
    throw typeError(`keys must be str, int, float, bool or None, not ${typeName(key)}`)
  }
}

/// _encode(o, default, ensure_ascii, indent, key_separator, item_separator, sort_keys, skipkeys, allow_nan, check_circular)
export function encode(rt: Runtime, _self: null, args: readonly Value[]): Value {
  const [value, fallback, ascii, indent, keySeparator, itemSeparator, ...switches] = args
  const [sortKeys, skipKeys, allowNan, checkCircular] = switches.map((item) => truth(rt, item))
  const writer = new Writer(
    rt,
    fallback,
    truth(rt, ascii) ? quoteAscii : quote,
    indent === null ? null : asString(indent, "indent"),
    asString(keySeparator, "make_encoder() argument 5"),
    asString(itemSeparator, "make_encoder() argument 6"),
    { sortKeys, skipKeys, allowNan, checkCircular },
  )
  writer.write(value, 0)
  return new PyList(writer.parts)
}
