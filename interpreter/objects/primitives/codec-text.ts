// The loops that codecs share: characters in, bytes out and the other way, with an error handler where it fails.

import { indexOfUnit, lengthOf, unitOfIndex } from "./code-points.js"
import { type CodecHost, type ErrorHandler, findHandler, UnicodeProblem } from "./codec-errors.js"
import { PrimitiveError } from "./error.js"

/// How one codec writes characters.
export interface Encoder {
  /// As errors name it.
  name: string
  reason: string
  /// True when errors are reported a run of bad characters at a time.
  runs: boolean
  /// Bytes a unit: a handler's bytes must be whole units.
  unit: 1 | 2 | 4
  /// True when escaped bytes (U+DC80..U+DCFF, surrogateescape) are put back one by one, before any other error counts.
  unescapes: boolean
  /// Appends the bytes of a code point; false when there are none.
  put(out: number[], cp: number): boolean
}

export function encodeWith(encoder: Encoder, text: string, errors: string, host?: CodecHost): Uint8Array {
  const out: number[] = []
  let handler: ErrorHandler | undefined
  for (let i = 0; i < text.length; ) {
    const cp = text.codePointAt(i) as number
    const width = cp > 0xffff ? 2 : 1
    if (encoder.put(out, cp)) {
      i += width
      continue
    }
    if (encoder.unescapes && errors === "surrogateescape" && cp >= 0xdc80 && cp <= 0xdcff) {
      out.push(cp - 0xdc00)
      i++
      continue
    }
    let end = i + width
    while (encoder.runs && end < text.length && !encoder.put([], text.codePointAt(end) as number)) {
      end += (text.codePointAt(end) as number) > 0xffff ? 2 : 1
    }
    handler ??= findHandler(errors, host)
    const problem = new UnicodeProblem(encoder.name, text, indexOfUnit(text, i), indexOfUnit(text, end), encoder.reason)
    const { replacement, position } = handler(problem)
    if (typeof replacement !== "string") {
      if (replacement.length % encoder.unit !== 0) throw problem
      for (const byte of replacement) out.push(byte)
    } else for (const char of replacement) if (!encoder.put(out, char.codePointAt(0) as number)) throw problem
    i = unitOfIndex(text, checkedPosition(position, lengthOf(text)))
  }
  return Uint8Array.from(out)
}

function checkedPosition(position: number, length: number): number {
  const place = position < 0 ? position + length : position
  if (place < 0 || place > length) {
    throw new PrimitiveError("IndexError", `position ${position} from error handler out of bounds`)
  }
  return place
}

/// Text being decoded, with its error handler.
export class DecodeRun {
  private parts = ""
  private handler: ErrorHandler | undefined

  constructor(
    readonly bytes: Uint8Array,
    readonly encoding: string,
    private readonly errors: string,
    private readonly host: CodecHost | undefined,
  ) {}

  put(cp: number): void {
    this.parts += String.fromCodePoint(cp)
  }

  putText(text: string): void {
    this.parts += text
  }

  /// Handles bytes start..end that are no text; where to go on.
  fail(start: number, end: number, reason: string): number {
    this.handler ??= findHandler(this.errors, this.host)
    const { replacement, position } = this.handler(new UnicodeProblem(this.encoding, this.bytes, start, end, reason))
    this.parts += replacement as string
    return checkedPosition(position, this.bytes.length)
  }

  text(): string {
    return this.parts
  }
}

/// Latin-1 text of bytes, in pieces that a call's argument list can hold.
export function latin1Text(bytes: Uint8Array): string {
  let text = ""
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192))
  return text
}
