// What the instructions of a pickle carry with them: numbers, text and names, in lines or after their length.

import { PyBytes } from "../../objects/bytes.js"
import { overflowError, valueError } from "../../objects/exceptions.js"
import { repr } from "../../objects/operations/convert.js"
import { translating } from "../../objects/primitive-errors.js"
import { latin1Text } from "../../objects/primitives/codec-text.js"
import { readFloat } from "../../objects/primitives/float-text.js"
import { intOfText } from "../../objects/primitives/int-text.js"
import type { Runtime } from "../../objects/runtime.js"
import { decodeBytes } from "../../objects/text-codecs.js"
import { PyFloat, type Value } from "../../objects/value.js"
import { unpicklingError } from "./errors.js"
import type { LoadOptions } from "./load.js"
import { bytesOfEscapes } from "./old-strings.js"
import type { PickleReader } from "./reader.js"

const MAX_SIZE = 9223372036854775807n

export class LoadArguments {
  constructor(
    private readonly rt: Runtime,
    private readonly input: PickleReader,
    private readonly options: LoadOptions,
  ) {}

  lineInt(): Value {
    const text = latin1Text(this.input.line(2))
    if (text === "00\n") return false
    if (text === "01\n") return true
    // As strtol() reads it, which takes a leading zero for octal.
    const match = /^\s*([+-]?)(0[xX][0-9a-fA-F]+|0[0-7]*|[1-9]\d*)\n?$/.exec(text)
    if (match !== null) {
      const digits = match[2]
      const n = /^0[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number(digits)
      if (Number.isSafeInteger(n)) return match[1] === "-" && n !== 0 ? -n : n
    }
    try {
      return intOfText(text, 0, () => "")
    } catch {
      throw valueError("could not convert string to int")
    }
  }

  lineLong(): Value {
    const text = latin1Text(this.input.line(2))
    const digits = text[text.length - 2] === "L" ? text.slice(0, -2) : text
    return translating(() => intOfText(digits, 10, () => repr(this.rt, digits)))
  }

  lineIndex(): number {
    const text = latin1Text(this.input.line(2))
    return Number(translating(() => intOfText(text, 10, () => repr(this.rt, text))))
  }

  lineFloat(): Value {
    const text = latin1Text(this.input.line(2))
    const x = /^\S+\n?$/.test(text) ? readFloat(text.replace(/\n$/, "")) : undefined
    if (x === undefined) throw valueError(`could not convert string to float: '${text}'`)
    return new PyFloat(x)
  }

  /// The quoted bytes of a line, escapes undone.
  quoted(): Uint8Array {
    const line = this.input.line(1)
    const end = line[line.length - 1] === 10 ? line.length - 1 : line.length
    const quote = line[0]
    if (end < 2 || quote !== line[end - 1] || (quote !== 39 && quote !== 34)) {
      throw unpicklingError("the STRING opcode argument must be quoted")
    }
    return bytesOfEscapes(line.subarray(1, end - 1))
  }

  rawEscaped(): string {
    const line = this.input.line(1)
    return decodeBytes(this.rt, line.subarray(0, line.length - 1), "raw-unicode-escape")
  }

  /// A string of Python 2.
  oldText(bytes: Uint8Array): Value {
    const { encoding, errors } = this.options
    return encoding === "bytes" ? new PyBytes(bytes.slice()) : decodeBytes(this.rt, bytes, encoding, errors)
  }

  /// So many bytes of UTF-8.
  text(size: number): string {
    return decodeBytes(this.rt, this.input.read(size), "utf-8", "surrogatepass")
  }

  /// A size of eight bytes.
  size(complaint: string): number {
    const size = this.input.uint64()
    if (size > MAX_SIZE) throw overflowError(`${complaint} ${MAX_SIZE} bytes`)
    return Number(size)
  }

  twoLines(): [string, string] {
    const first = this.input.line(2)
    const module = decodeBytes(this.rt, first.subarray(0, first.length - 1), "utf-8", "strict")
    const second = this.input.line(2)
    return [module, decodeBytes(this.rt, second.subarray(0, second.length - 1), "utf-8", "strict")]
  }
}
