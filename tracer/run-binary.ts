// A recorded run as bytes: the same events as the JSON Lines form (EVENTS.md), a fraction of its size.
//   file   = "PTRACE" 0x02 text(header as JSON) event*
//   event  = varint(kind) varint(number of arguments) argument*      kinds and arguments as in events.ts and event-schema.ts
//   argument = varint(2 * zigzag(n))                                  a number
//            | varint(2 * id + 1) [text]                              a text; the text itself follows where the id is a new one
//   text   = varint(length in bytes) UTF-8 (surrogates that stand alone as three bytes each)
// Ids of texts count from 0 in order of appearance; after MOST_TEXTS of them they begin anew. A text of more than LONGEST_KEPT bytes is
// written with the next id each time, and takes none (in version 1, 0x01, it took one): writer and reader hold little.

import { decodeEvent, eventSchema } from "./event-schema.js"
import type { TraceEvent } from "./event-types.js"
import type { EventKind, EventSink } from "./events.js"
import { type RecordedRun, RunFileError, type RunHeader } from "./run-file.js"

const MAGIC = [0x50, 0x54, 0x52, 0x41, 0x43, 0x45]
const VERSION = 2
const MOST_TEXTS = 1 << 16
const LONGEST_KEPT = 1 << 10
const PIECE = 1 << 16

/// Writes a header and events in pieces. `finish` writes the last.
export class BinaryWriter implements EventSink {
  private bytes = new Uint8Array(2 * PIECE)
  private used = 0
  private readonly ids = new Map<string, number>()

  constructor(
    header: RunHeader,
    private readonly write: (bytes: Uint8Array) => void,
  ) {
    this.bytes.set([...MAGIC, VERSION])
    this.used = MAGIC.length + 1
    this.text(encode(JSON.stringify(header)))
  }

  push(kind: EventKind, args: readonly (number | string)[]): void {
    this.varint(kind)
    this.varint(args.length)
    for (const arg of args) {
      if (typeof arg === "number") this.varint(2 * (arg < 0 ? -2 * arg - 1 : 2 * arg))
      else this.name(arg)
    }
    if (this.used >= PIECE) this.flush()
  }

  finish(): void {
    this.flush()
  }

  private name(text: string): void {
    const known = text.length > LONGEST_KEPT ? undefined : this.ids.get(text)
    if (known !== undefined) {
      this.varint(2 * known + 1)
      return
    }
    if (this.ids.size === MOST_TEXTS) this.ids.clear()
    this.varint(2 * this.ids.size + 1)
    const bytes = encode(text)
    if (bytes.length <= LONGEST_KEPT) this.ids.set(text, this.ids.size)
    this.text(bytes)
  }

  private text(bytes: Uint8Array): void {
    this.varint(bytes.length)
    this.reserve(bytes.length)
    this.bytes.set(bytes, this.used)
    this.used += bytes.length
  }

  private varint(value: number): void {
    this.reserve(8)
    let rest = value
    while (rest >= 128) {
      this.bytes[this.used++] = (rest % 128) + 128
      rest = Math.floor(rest / 128)
    }
    this.bytes[this.used++] = rest
  }

  private reserve(n: number): void {
    if (this.used + n <= this.bytes.length) return
    const larger = new Uint8Array(2 * (this.used + n))
    larger.set(this.bytes.subarray(0, this.used))
    this.bytes = larger
  }

  private flush(): void {
    this.write(this.bytes.slice(0, this.used))
    this.used = 0
  }
}

/// Do these bytes begin a run in binary form?
export function isBinaryRun(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, i) => bytes[i] === byte)
}

/// Reads bytes as they come; raises RunFileError for what is no recorded run. The events may be walked once.
export function readBinaryRun(pieces: Iterable<Uint8Array>): RecordedRun {
  const reader = new Reader(pieces[Symbol.iterator]())
  const isRun = MAGIC.every((byte) => reader.byte() === byte)
  const version = reader.byte()
  if (!isRun || version < 1 || version > VERSION) throw new RunFileError("not a recorded run in a form that is known here")
  let header: RunHeader
  try {
    header = JSON.parse(decode(reader.text())) as RunHeader
  } catch {
    throw new RunFileError("the header is not JSON")
  }
  return { header, events: eventsOf(reader, version === 1 ? Number.POSITIVE_INFINITY : LONGEST_KEPT) }
}

function* eventsOf(reader: Reader, longestKept: number): Generator<TraceEvent> {
  let texts: string[] = []
  while (!reader.isAtEnd()) {
    const kind = reader.varint() as EventKind
    if (!(kind in eventSchema)) throw new RunFileError(`event kind ${kind} is not known here`)
    const args = new Array<number | string>(reader.varint())
    for (let i = 0; i < args.length; i++) {
      const word = reader.varint()
      if (word % 2 === 0) {
        const zigzag = word / 2
        args[i] = zigzag % 2 === 0 ? zigzag / 2 : -(zigzag + 1) / 2
        continue
      }
      const id = (word - 1) / 2
      if (id === 0 && texts.length === MOST_TEXTS) texts = []
      if (id > texts.length) throw new RunFileError(`text ${id} is not known`)
      if (id < texts.length) args[i] = texts[id]
      else {
        const bytes = reader.text()
        const text = decode(bytes)
        if (bytes.length <= longestKept) texts.push(text)
        args[i] = text
      }
    }
    yield decodeEvent(kind, args, null)
  }
}

class Reader {
  private piece: Uint8Array = new Uint8Array(0)
  private at = 0

  constructor(private readonly pieces: Iterator<Uint8Array>) {}

  isAtEnd(): boolean {
    while (this.at >= this.piece.length) {
      const next = this.pieces.next()
      if (next.done) return true
      this.piece = next.value
      this.at = 0
    }
    return false
  }

  byte(): number {
    if (this.isAtEnd()) throw new RunFileError("the run ends in the middle of an event")
    return this.piece[this.at++]
  }

  varint(): number {
    let value = 0
    let scale = 1
    for (let byte = this.byte(); ; byte = this.byte()) {
      value += (byte % 128) * scale
      if (byte < 128) return value
      scale *= 128
      if (scale > 2 ** 53) throw new RunFileError("a number is too large")
    }
  }

  /// The bytes of a text.
  text(): Uint8Array {
    const bytes = new Uint8Array(this.varint())
    for (let i = 0; i < bytes.length; i++) bytes[i] = this.byte()
    return bytes
  }
}

// TextEncoder would replace surrogates that stand alone.
function encode(text: string): Uint8Array {
  if (!/[\ud800-\udfff]/.test(text)) return new TextEncoder().encode(text)
  const bytes: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0) as number
    if (code >= 0xd800 && code < 0xe000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63))
    else bytes.push(...new TextEncoder().encode(character))
  }
  return Uint8Array.from(bytes)
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return decodeSurrogates(bytes)
  }
}

function decodeSurrogates(bytes: Uint8Array): string {
  let text = ""
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at]
    const length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
    let code = length === 1 ? first : first & (0x7f >> length)
    for (let i = 1; i < length; i++) code = (code << 6) | (bytes[at + i] & 63)
    if (code > 0x10ffff) throw new RunFileError("a text is not UTF-8")
    text += String.fromCodePoint(code)
    at += length
  }
  return text
}
