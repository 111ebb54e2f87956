// A file as it is read, a piece of it in memory at a time: files may be larger than a string can be.

import { readSync } from "node:fs"
import { TextReader } from "../../tracer/index.js"

/// The bytes of an open file, from where it stands.
export function* bytesOf(descriptor: number): Generator<Uint8Array> {
  for (;;) {
    const buffer = new Uint8Array(1 << 16)
    const n = readSync(descriptor, buffer)
    if (n === 0) return
    yield buffer.subarray(0, n)
  }
}

/// The text of bytes in UTF-8.
export function* textOf(pieces: Iterable<Uint8Array>): Generator<string> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true })
  for (const piece of pieces) yield decoder.decode(piece, { stream: true })
  yield decoder.decode()
}

/// Its lines, without their ends.
export function* linesOf(pieces: Iterable<Uint8Array>): Generator<string> {
  const text = new TextReader(textOf(pieces))
  for (let line = text.nextLine(); line !== null; line = text.nextLine()) yield line
}
