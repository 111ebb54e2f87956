// A recorded run as bytes and back.

import { BinaryWriter, headerOf, isBinaryRun, RunFileError, readBinaryRun, type TraceLevel, trace } from "pytracify"
import { expect, test } from "vitest"

const source = `def f(xs):
    total = -1
    for x in xs:
        xs[0] = total + x
        total += x * 2 ** 40
    return {"sum": total, "odd": "\\ud800\\u20ac\\U0001f600"}
try:
    print(f([1, 2, 3]), f("x"))
except TypeError as error:
    kept = error.args
`

function recorded(level: TraceLevel): { bytes: Uint8Array; events: string[] } {
  const pieces: Uint8Array[] = []
  const writer = new BinaryWriter(headerOf(source, "/p.py", level), (piece) => pieces.push(piece))
  trace(source, { filename: "/p.py", level, stack: true, sink: writer })
  writer.finish()
  const events = [...trace(source, { filename: "/p.py", level, stack: true }).events].map((event) => JSON.stringify(event))
  return { bytes: Uint8Array.from(pieces.flatMap((piece) => [...piece])), events }
}

for (const level of ["call", "line", "expression", "instruction"] as const) {
  test(`level ${level} comes back as it was`, () => {
    const { bytes, events } = recorded(level)
    expect(isBinaryRun(bytes)).toBe(true)
    // In pieces that end anywhere.
    const pieces = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, i) => bytes.subarray(7 * i, 7 * i + 7))
    const run = readBinaryRun(pieces)
    expect(run.header).toEqual(headerOf(source, "/p.py", level))
    expect([...run.events].map((event) => JSON.stringify(event))).toEqual(events)
  })
}

test("long texts come back each time, and files of version 1 are read", () => {
  const long = 'texts = ["é" * 900]\nfor i in range(3):\n    texts.append(texts[0] + "long")\n    texts.pop()\n'
  const events = [...trace(long, { level: "line" }).events]
  const pieces: Uint8Array[] = []
  const writer = new BinaryWriter(headerOf(long, "<string>", "line"), (piece) => pieces.push(piece))
  trace(long, { level: "line", sink: writer })
  writer.finish()
  expect([...readBinaryRun(pieces).events]).toEqual(events)
  const { bytes, events: short } = recorded("line")
  bytes[6] = 1
  expect([...readBinaryRun([bytes]).events].map((event) => JSON.stringify(event))).toEqual(short)
})

test("what is cut off is an error", () => {
  const { bytes } = recorded("line")
  expect(() => [...readBinaryRun([bytes.subarray(0, bytes.length - 3)]).events]).toThrow(RunFileError)
  expect(() => readBinaryRun([new Uint8Array([1, 2, 3])])).toThrow(RunFileError)
})
