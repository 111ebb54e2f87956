// Events as lines of JSON in bytes, straight from their arguments: the text of event-printer.ts, many lines at a time. No string is made for it.

import { eventSchema } from "./event-schema.js"
import type { EventKind, EventSink } from "./events.js"

interface Field {
  /// `,"name":`; the first field of a row begins with the row's own beginning.
  head: Head
  kind: FieldKind
}

const enum FieldKind {
  NUMBER,
  TEXT,
  TEXTS,
  CHANGES,
  /// Left out when empty.
  GLOBALS,
}

/// Bytes by eights, the last ones filled up: they are copied that way. As numbers they are none of the many NaNs, whose bytes may
/// change: for that a text must not be ASCII.
interface Head {
  words: Float64Array
  length: number
}

/// Pieces get about this long.
const PIECE = 1 << 16
/// More than what an event has besides its texts.
const ROOM = 1 << 10
/// Longer texts are left to JSON.stringify and a TextEncoder: 700 ns a call where a loop takes 1.5 ns a character.
const SHORT = 256

const encoder = new TextEncoder()

const kinds = { number: FieldKind.NUMBER, text: FieldKind.TEXT, texts: FieldKind.TEXTS, changes: FieldKind.CHANGES }

const rows: readonly (readonly Field[])[] = Object.values(eventSchema).map(({ event, fields }) =>
  fields.map(([name, kind], i) => ({
    head: headOf(`${i === 0 ? `{"event":${JSON.stringify(event)}` : ""},${JSON.stringify(name)}:`),
    kind: name === "globals" ? FieldKind.GLOBALS : kinds[kind],
  })),
)

/// Collects lines and hands them on in pieces, each whole lines; a piece is good for the time of the call. `finish` hands on the last.
export class EventBytes implements EventSink {
  private bytes = new Uint8Array(4 * ROOM)
  private view = new DataView(this.bytes.buffer)
  private used = 0
  private lines = 0

  constructor(private readonly receive: (bytes: Uint8Array, lines: number) => void) {}

  push(kind: EventKind, args: readonly (number | string)[]): void {
    const fields = rows[kind]
    const n = args.length
    if (this.used + ROOM > this.bytes.length) this.reserve(this.used, 0)
    let to = this.used
    let at = 0
    for (let i = 0; i < fields.length && at < n; i++) {
      const { head, kind } = fields[i]
      const arg = args[at++]
      if (kind === FieldKind.GLOBALS && arg === 0) continue
      to = this.copy(to, head)
      if (kind === FieldKind.NUMBER) to = this.number(to, arg as number)
      else if (kind === FieldKind.TEXT) to = this.text(to, arg as string)
      else if (kind === FieldKind.TEXTS) {
        to = this.texts(to, args, at, arg as number)
        at += arg as number
      } else {
        to = this.changes(to, args, at, arg as number)
        at += 2 * (arg as number)
      }
    }
    this.used = this.copy(to, ending)
    this.lines++
    if (this.used >= PIECE) this.finish()
  }

  finish(): void {
    if (this.used === 0) return
    const piece = this.bytes.subarray(0, this.used)
    const { lines } = this
    this.used = this.lines = 0
    this.receive(piece, lines)
  }

  // Each of these writes from `to` on, and gives where what comes next goes.

  private texts(to: number, args: readonly (number | string)[], from: number, count: number): number {
    if (count === 0) return this.copy(to, noTexts)
    let next = to
    for (let i = from; i < from + count; i++) {
      this.bytes[next] = i === from ? 91 : 44
      next = this.text(next + 1, args[i] as string)
    }
    this.bytes[next] = 93
    return next + 1
  }

  private changes(to: number, args: readonly (number | string)[], from: number, count: number): number {
    if (count === 0) return this.copy(to, noChanges)
    let next = to
    for (let i = from; i < from + 2 * count; i += 2) {
      this.bytes[next] = i === from ? 123 : 44
      next = this.text(next + 1, args[i] as string)
      this.bytes[next] = 58
      const value = args[i + 1]
      next = value === -1 ? this.copy(next + 1, nothing) : this.text(next + 1, value as string)
    }
    this.bytes[next] = 125
    return next + 1
  }

  // What comes next covers what the last eight are too many.
  private copy(to: number, { words, length }: Head): number {
    const { view } = this
    for (let i = 0; i < words.length; i++) view.setFloat64(to + 8 * i, words[i], true)
    return to + length
  }

  private number(to: number, value: number): number {
    if (value >= 0 && value < FEW) {
      this.view.setFloat64(to, fewNumbers[value], true)
      return to + (value < 10 ? 1 : value < 100 ? 2 : 3)
    }
    return this.digits(to, String(value))
  }

  private digits(to: number, digits: string): number {
    const { bytes } = this
    for (let i = 0; i < digits.length; i++) bytes[to + i] = digits.charCodeAt(i)
    return to + digits.length
  }

  private text(to: number, text: string): number {
    const n = text.length
    if (n > SHORT) return this.encode(to, text)
    if (to + n + ROOM > this.bytes.length) this.reserve(to, n)
    const { bytes } = this
    bytes[to] = 34
    for (let i = 0; i < n; i++) {
      const code = text.charCodeAt(i)
      if (code < 32 || code >= 128 || code === 34 || code === 92) return this.encode(to, text)
      bytes[to + i + 1] = code
    }
    bytes[to + n + 1] = 34
    return to + n + 2
  }

  private encode(to: number, text: string): number {
    const json = JSON.stringify(text)
    this.reserve(to, 3 * json.length)
    return to + encoder.encodeInto(json, this.bytes.subarray(to)).written
  }

  // Room for so many bytes after the first `to`, and the rest of the event around them.
  private reserve(to: number, n: number): void {
    if (to + n + ROOM <= this.bytes.length) return
    const larger = new Uint8Array(2 * (to + n + ROOM))
    larger.set(this.bytes.subarray(0, to))
    this.bytes = larger
    this.view = new DataView(larger.buffer)
  }
}

function headOf(text: string): Head {
  const bytes = encoder.encode(text)
  const words = new Float64Array(Math.ceil(bytes.length / 8))
  const view = new DataView(new ArrayBuffer(8 * words.length))
  bytes.forEach((byte, i) => {
    view.setUint8(i, byte)
  })
  for (let i = 0; i < words.length; i++) words[i] = view.getFloat64(8 * i, true)
  return { words, length: bytes.length }
}

const nothing = headOf("null")
const noTexts = headOf("[]")
const noChanges = headOf("{}")
const ending = headOf("}\n")

const FEW = 1000
const fewNumbers = Float64Array.from({ length: FEW }, (_, i) => headOf(String(i)).words[0])
