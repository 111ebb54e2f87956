// The % operator of str and bytes: reading "%(key)-*.3fd" and taking its arguments. What one conversion gives is in
// primitives/percent.ts.

import { intValue, strValue } from "./boxed.js"
import { exceptionTypes } from "./exception-types.js"
import { isException, overflowError, typeError, valueError } from "./exceptions.js"
import { intDigitLimit, toInt } from "./int-conversion.js"
import { ascii, asDouble, asIndex, repr, str } from "./operations/convert.js"
import { getItem } from "./operations/subscript.js"
import { translating } from "./primitive-errors.js"
import { lengthOf } from "./primitives/code-points.js"
import type { Int } from "./primitives/int.js"
import { type Conversion, PercentFlag, percentCharacter, percentFloat, percentInt, percentText } from "./primitives/percent.js"
import type { Runtime } from "./runtime.js"
import { PyTuple } from "./tuple.js"
import { typeName, typeOf } from "./typeof.js"
import type { Value } from "./value.js"

/// What differs between str and bytes.
export interface PercentDialect {
  /// In "not all arguments converted during KIND formatting".
  kind: "string" | "bytes"
  tooPrecise: string
  /// How the error shows a format character that is none.
  unsupported(code: number): string
  /// The key of `%(key)s` as the mapping sees it.
  key(text: string): Value
  /// Whether a right operand with `__getitem__` is a mapping to this dialect.
  isMapping(value: Value): boolean
  /// %c, %s, %r, %a, %b; undefined for a letter that is none of the dialect's.
  text(rt: Runtime, value: Value, conversion: Conversion): string | undefined
  /// How floats' errors read.
  double(rt: Runtime, value: Value): number
}

const strDialect: PercentDialect = {
  kind: "string",
  tooPrecise: "precision too big",
  unsupported: (code) => (code >= 31 && code <= 126 ? String.fromCharCode(code) : "?"),
  key: (text) => text,
  isMapping: (value) => strValue(value) === undefined,
  double: asDouble,
  text(rt, value, conversion) {
    switch (conversion.type) {
      case "s":
        return percentText(str(rt, value), conversion)
      case "r":
        return percentText(repr(rt, value), conversion)
      case "a":
        return percentText(ascii(rt, value), conversion)
      case "c":
        return character(rt, value, conversion)
      default:
        return undefined
    }
  },
}

function character(rt: Runtime, value: Value, conversion: Conversion): string {
  const text = strValue(value)
  if (text !== undefined) {
    if (lengthOf(text) !== 1) throw typeError("%c requires int or char")
    return percentText(text, { ...conversion, precision: -1 })
  }
  const code = characterCode(rt, value, "%c requires int or char")
  return translating(() => percentCharacter(code, conversion))
}

/// The number that %c writes as a character; whatever TypeError its `__index__` raises reads `wrong`.
export function characterCode(rt: Runtime, value: Value, wrong: string): Int {
  try {
    return asIndex(rt, value)
  } catch (error) {
    throw isException(error, exceptionTypes.TypeError) ? typeError(wrong) : error
  }
}

/// `text % args`.
export function percentFormat(rt: Runtime, text: string, args: Value): string {
  return formatInDialect(rt, text, args, strDialect)
}

export function formatInDialect(rt: Runtime, text: string, args: Value, dialect: PercentDialect): string {
  return new PercentFormatter(rt, text, args, dialect).run()
}

class PercentFormatter {
  private at = 0
  private readonly mapping: Value | undefined
  // The arguments not yet taken: a tuple's items, or the one value that is no tuple.
  private items: readonly Value[]
  private taken = 0

  constructor(
    private readonly rt: Runtime,
    private readonly text: string,
    args: Value,
    private readonly dialect: PercentDialect,
  ) {
    const isTuple = args instanceof PyTuple
    this.items = isTuple ? args.items : [args]
    const isMapping = !isTuple && typeOf(args).slots.mp_subscript !== null && dialect.isMapping(args)
    this.mapping = isMapping ? args : undefined
  }

  run(): string {
    const { text } = this
    let result = ""
    for (let percent = text.indexOf("%"); percent >= 0; percent = text.indexOf("%", this.at)) {
      result += text.slice(this.at, percent)
      this.at = percent + 1
      result += this.conversion()
    }
    result += text.slice(this.at)
    if (this.taken < this.items.length && this.mapping === undefined) {
      throw typeError(`not all arguments converted during ${this.dialect.kind} formatting`)
    }
    return result
  }

  private nextArgument(): Value {
    if (this.taken >= this.items.length) throw typeError("not enough arguments for format string")
    return this.items[this.taken++]
  }

  private conversion(): string {
    if (this.text[this.at] === "%") {
      this.at += 1
      return "%"
    }
    if (this.text[this.at] === "(") this.takeKey()
    const conversion: Conversion = { flags: this.flags(), width: -1, precision: -1, type: "" }
    this.width(conversion)
    this.precision(conversion)
    if (this.at < this.text.length && "hlL".includes(this.text[this.at])) this.at += 1
    if (this.at >= this.text.length) throw valueError("incomplete format")
    conversion.type = String.fromCodePoint(this.text.codePointAt(this.at) as number)
    this.at += conversion.type.length
    return this.convert(this.nextArgument(), conversion)
  }

  // "(key)": from here on that item is the only argument.
  private takeKey(): void {
    if (this.mapping === undefined) throw typeError("format requires a mapping")
    const start = this.at + 1
    let depth = 1
    let i = start
    for (; i < this.text.length && depth > 0; i++) {
      if (this.text[i] === "(") depth += 1
      else if (this.text[i] === ")") depth -= 1
    }
    if (depth > 0) throw valueError("incomplete format key")
    this.items = [getItem(this.rt, this.mapping, this.dialect.key(this.text.slice(start, i - 1)))]
    this.taken = 0
    this.at = i
  }

  private flags(): number {
    let flags = 0
    for (; ; this.at++) {
      switch (this.text[this.at]) {
        case "-":
          flags |= PercentFlag.LEFT
          continue
        case "+":
          flags |= PercentFlag.SIGN
          continue
        case " ":
          flags |= PercentFlag.BLANK
          continue
        case "#":
          flags |= PercentFlag.ALTERNATE
          continue
        case "0":
          flags |= PercentFlag.ZERO
          continue
      }
      return flags
    }
  }

  private width(conversion: Conversion): void {
    if (this.text[this.at] !== "*") {
      conversion.width = this.number("width too big", Number.MAX_SAFE_INTEGER)
      return
    }
    this.at += 1
    const width = this.star("ssize_t", 9223372036854775807n)
    if (width < 0) conversion.flags |= PercentFlag.LEFT
    conversion.width = Math.abs(width)
  }

  private precision(conversion: Conversion): void {
    if (this.text[this.at] !== ".") return
    this.at += 1
    if (this.text[this.at] !== "*") {
      conversion.precision = Math.max(0, this.number(this.dialect.tooPrecise, 2147483647))
      return
    }
    this.at += 1
    conversion.precision = Math.max(0, this.star("int", 2147483647n))
  }

  private star(cType: string, most: bigint): number {
    const value = intValue(this.nextArgument())
    if (value === undefined) throw typeError("* wants int")
    if (value > most || value < -most - 1n) throw overflowError(`Python int too large to convert to C ${cType}`)
    return Number(value)
  }

  // Digits, or -1 when there are none.
  private number(tooBig: string, most: number): number {
    let value = -1
    for (; ; this.at++) {
      const digit = this.text.charCodeAt(this.at) - 48
      if (!(digit >= 0 && digit <= 9)) return value
      value = Math.max(value, 0) * 10 + digit
      if (value > most) throw valueError(tooBig)
    }
  }

  private convert(value: Value, conversion: Conversion): string {
    const { rt } = this
    switch (conversion.type) {
      case "d":
      case "i":
      case "u":
      case "o":
      case "x":
      case "X": {
        const n = integerArgument(rt, value, this.dialect.kind === "bytes" && conversion.type === "i" ? "d" : conversion.type)
        return translating(() => percentInt(n, conversion, intDigitLimit(rt).digits))
      }
      case "e":
      case "E":
      case "f":
      case "F":
      case "g":
      case "G": {
        const x = this.dialect.double(rt, value)
        return translating(() => percentFloat(x, conversion))
      }
    }
    return this.dialect.text(rt, value, conversion) ?? this.unsupported(conversion.type)
  }

  private unsupported(type: string): never {
    const code = type.codePointAt(0) as number
    const shown = this.dialect.unsupported(code)
    const index = lengthOf(this.text.slice(0, this.at - type.length))
    throw valueError(`unsupported format character '${shown}' (0x${code.toString(16)}) at index ${index}`)
  }
}

function integerArgument(rt: Runtime, value: Value, type: string): Int {
  const own = intValue(value)
  if (own !== undefined) return own
  const needsIndex = type === "o" || type === "x" || type === "X"
  const wanted = needsIndex ? "an integer" : "a real number"
  const wrong = () => typeError(`%${type} format: ${wanted} is required, not ${typeName(value)}`)
  const { nb_index, nb_int, nb_float } = typeOf(value).slots
  if (nb_index === null && nb_int === null && nb_float === null) throw wrong()
  try {
    return needsIndex ? asIndex(rt, value) : toInt(rt, value)
  } catch (error) {
    if (isException(error, exceptionTypes.TypeError)) throw wrong()
    throw error
  }
}
