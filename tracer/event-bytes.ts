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
  private bytes = new Uint8Array(PIECE + 8 * ROOM)
  private view = new DataView(this.bytes.buffer)
  private used = 0
  private lines = 0

  constructor(private readonly receive: (bytes: Uint8Array, lines: number) => void) {}

  push(kind: EventKind, args: readonly (number | string)[]): void {
    const fields = rows[kind]
    const n = args.length
    if (this.used + ROOM > this.bytes.length) this.reserve(0)
    let at = 0
    for (let i = 0; i < fields.length && at < n; i++) {
      const { head, kind } = fields[i]
      const arg = args[at++]
      if (kind === FieldKind.GLOBALS && arg === 0) continue
      this.copy(head)
      if (kind === FieldKind.NUMBER) this.number(arg as number)
      else if (kind === FieldKind.TEXT) this.text(arg as string)
      else if (kind === FieldKind.TEXTS) at = this.texts(args, at, arg as number)
      else at = this.changes(args, at, arg as number)
    }
    this.bytes[this.used++] = 125
    this.bytes[this.used++] = 10
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

  private texts(args: readonly (number | string)[], from: number, count: number): number {
    const to = from + count
    this.bytes[this.used++] = 91
    for (let i = from; i < to; i++) {
      if (i > from) this.bytes[this.used++] = 44
      this.text(args[i] as string)
    }
    this.bytes[this.used++] = 93
    return to
  }

  private changes(args: readonly (number | string)[], from: number, count: number): number {
    const to = from + 2 * count
    this.bytes[this.used++] = 123
    for (let i = from; i < to; i += 2) {
      if (i > from) this.bytes[this.used++] = 44
      this.text(args[i] as string)
      this.bytes[this.used++] = 58
      const value = args[i + 1]
      if (value === -1) this.copy(nothing)
      else this.text(value as string)
    }
    this.bytes[this.used++] = 125
    return to
  }

  // What comes next covers what the last eight are too many.
  private copy({ words, length }: Head): void {
    const { view, used } = this
    for (let i = 0; i < words.length; i++) view.setFloat64(used + 8 * i, words[i], true)
    this.used = used + length
  }

  private number(value: number): void {
    if (value < 0) {
      this.bytes[this.used++] = 45
      return this.number(-value)
    }
    if (value < 10_000) return this.digits(value, value)
    this.number(Math.floor(value / 10_000))
    this.digits(value % 10_000, 1000)
  }

  // The last four digits of a number, as many as one of this size has.
  private digits(value: number, size: number): void {
    const { bytes } = this
    let at = this.used
    if (size >= 1000) bytes[at++] = 48 + ((value / 1000) | 0)
    if (size >= 100) bytes[at++] = 48 + (((value / 100) | 0) % 10)
    if (size >= 10) bytes[at++] = 48 + (((value / 10) | 0) % 10)
    bytes[at++] = 48 + (value % 10)
    this.used = at
  }

  private text(text: string): void {
    const n = text.length
    if (n > SHORT) return this.encode(text)
    if (this.used + n + ROOM > this.bytes.length) this.reserve(n)
    const { bytes } = this
    let at = this.used
    bytes[at++] = 34
    for (let i = 0; i < n; i++) {
      const code = text.charCodeAt(i)
      if (code < 32 || code >= 128 || code === 34 || code === 92) return this.encode(text)
      bytes[at++] = code
    }
    bytes[at++] = 34
    this.used = at
  }

  private encode(text: string): void {
    const json = JSON.stringify(text)
    this.reserve(3 * json.length)
    this.used += encoder.encodeInto(json, this.bytes.subarray(this.used)).written
  }

  // Room for so many bytes, and the rest of the event around them.
  private reserve(n: number): void {
    if (this.used + n + ROOM <= this.bytes.length) return
    const larger = new Uint8Array(2 * (this.used + n + ROOM))
    larger.set(this.bytes.subarray(0, this.used))
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
