// What json.loads reads: a scanner with the errors and positions of CPython's.

import { strValue } from "../../objects/boxed.js"
import { intType } from "../../objects/builtin-types.js"
import { PyDict } from "../../objects/dict.js"
import { stopIteration, typeError, valueError } from "../../objects/exceptions.js"
import { PyList } from "../../objects/list.js"
import { asSsize, truth } from "../../objects/operations/convert.js"
import { setItem } from "../../objects/operations/subscript.js"
import type { Runtime } from "../../objects/runtime.js"
import { PyTuple } from "../../objects/tuple.js"
import { typeName } from "../../objects/typeof.js"
import { PyFloat, type Value } from "../../objects/value.js"

const number = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/y
const stop = /["\\\x00-\x1f]/g
const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
}
const constants = ["NaN", "Infinity", "-Infinity"]
const words: readonly (readonly [string, Value])[] = [
  ["null", null],
  ["true", true],
  ["false", false],
]

class Scanner {
  constructor(
    private readonly rt: Runtime,
    readonly text: string,
    public at: number,
    private readonly strict: boolean,
    /// The exception class to raise with (msg, doc, pos).
    private readonly error: Value,
    private readonly hooks: { object: Value; pairs: Value; float: Value; int: Value; constant: Value },
  ) {}

  value(): Value {
    const { text, at } = this
    const c = text[at]
    if (c === '"') {
      this.at++
      return this.string()
    }
    if (c === "{") return this.object()
    if (c === "[") return this.array()
    for (const [word, value] of words) {
      if (text.startsWith(word, at)) {
        this.at += word.length
        return value
      }
    }
    return this.number()
  }

  private number(): Value {
    const { rt, text, at } = this
    number.lastIndex = at
    const found = number.exec(text)
    if (found === null) return this.constant()
    this.at += found[0].length
    if (found[1] !== undefined || found[2] !== undefined) {
      return this.hooks.float === null ? new PyFloat(Number(found[0])) : rt.call(this.hooks.float, [found[0]])
    }
    if (this.hooks.int !== null) return rt.call(this.hooks.int, [found[0]])
    return found[0].length <= 15 ? Number(found[0]) + 0 : rt.call(intType, [found[0]])
  }

  private constant(): Value {
    const name = constants.find((constant) => this.text.startsWith(constant, this.at))
    if (name === undefined) throw stopIteration(this.position(this.at))
    this.at += name.length
    return this.rt.call(this.hooks.constant, [name])
  }

  private blank(): string | undefined {
    const { text } = this
    let c = text[this.at]
    while (c === " " || c === "\n" || c === "\t" || c === "\r") c = text[++this.at]
    return c
  }

  private array(): Value {
    const items: Value[] = []
    this.at++
    if (this.blank() !== "]") {
      for (;;) {
        items.push(this.value())
        const c = this.blank()
        if (c === "]") break
        if (c !== ",") throw this.failure("Expecting ',' delimiter", this.at)
        const comma = this.at++
        if (this.blank() === "]") throw this.failure("Illegal trailing comma before end of array", comma)
      }
    }
    this.at++
    return new PyList(items)
  }

  private object(): Value {
    const { rt, hooks } = this
    const pairs: PyTuple[] = []
    this.at++
    let c = this.blank()
    while (c !== "}") {
      if (c !== '"') throw this.failure("Expecting property name enclosed in double quotes", this.at)
      this.at++
      const key = this.string()
      if (this.blank() !== ":") throw this.failure("Expecting ':' delimiter", this.at)
      this.at++
      this.blank()
      pairs.push(new PyTuple([key, this.value()]))
      c = this.blank()
      if (c === "}") break
      if (c !== ",") throw this.failure("Expecting ',' delimiter", this.at)
      const comma = this.at++
      c = this.blank()
      if (c === "}") throw this.failure("Illegal trailing comma before end of object", comma)
    }
    this.at++
    if (hooks.pairs !== null) return rt.call(hooks.pairs, [new PyList(pairs)])
    const dict = new PyDict()
    for (const pair of pairs) setItem(rt, dict, pair.items[0], pair.items[1])
    return hooks.object === null ? dict : rt.call(hooks.object, [dict])
  }

  /// The string whose opening quote is behind.
  string(): string {
    const { text } = this
    const begin = this.at - 1
    let result = ""
    for (;;) {
      stop.lastIndex = this.at
      const found = stop.exec(text)
      if (found === null) throw this.failure("Unterminated string starting at", begin)
      result += text.slice(this.at, found.index)
      this.at = found.index + 1
      if (found[0] === '"') return result
      if (found[0] === "\\") result += this.escaped(begin)
      else if (this.strict) throw this.failure("Invalid control character at", found.index)
      else result += found[0]
    }
  }

  private escaped(begin: number): string {
    const c = this.text[this.at++]
    if (c === undefined) throw this.failure("Unterminated string starting at", begin)
    if (c !== "u") {
      const plain = escapes[c]
      if (plain === undefined) throw this.failure("Invalid \\escape", this.at - 2)
      return plain
    }
    const digits = this.text.slice(this.at, this.at + 4)
    if (!/^[0-9a-fA-F]{4}$/.test(digits) || this.at + 4 >= this.text.length) {
      throw this.failure("Invalid \\uXXXX escape", this.at - 1)
    }
    this.at += 4
    return String.fromCharCode(Number.parseInt(digits, 16))
  }

  /// Code points before an index of the text.
  position(index: number): number {
    return /[\ud800-\udbff][\udc00-\udfff]/.test(this.text) ? [...this.text.slice(0, index)].length : index
  }

  private failure(message: string, at: number): Value {
    return this.rt.call(this.error, [message, this.text, this.position(at)])
  }
}

function begin(text: Value, index: number): { source: string; at: number } {
  const source = strValue(text)
  if (source === undefined) throw typeError(`first argument must be a string, not ${text === null ? "NoneType" : typeName(text)}`)
  if (index < 0) throw valueError("idx cannot be negative")
  const astral = /[\ud800-\udbff][\udc00-\udfff]/.test(source)
  return { source, at: astral ? [...source].slice(0, index).join("").length : index }
}

/// _scan(string, idx, strict, object_hook, object_pairs_hook, parse_float, parse_int, parse_constant, error)
export function scan(rt: Runtime, _self: null, args: readonly Value[]): Value {
  const [text, index, strict, object, pairs, float, int, constant, error] = args
  const start = asSsize(rt, index)
  const { source, at } = begin(text, start)
  const scanner = new Scanner(rt, source, at, truth(rt, strict), error, { object, pairs, float, int, constant })
  if (at >= source.length) throw stopIteration(start)
  const value = scanner.value()
  return new PyTuple([value, scanner.position(scanner.at)])
}

/// _scan_text(string, end, strict, error)
export function scanText(rt: Runtime, _self: null, args: readonly Value[]): Value {
  const { source, at } = begin(args[0], asSsize(rt, args[1]))
  const none = { object: null, pairs: null, float: null, int: null, constant: null }
  const scanner = new Scanner(rt, source, at, truth(rt, args[2]), args[3], none)
  const value = scanner.string()
  return new PyTuple([value, scanner.position(scanner.at)])
}
