// EVENTS.md alone suffices to read the binary form: its table of kinds is read here, and a reader made of it gives the JSON Lines.

import { readFileSync } from "node:fs"
import { BinaryWriter, headerOf, printEvent, type TraceLevel, trace } from "pytracify"
import { expect, test } from "vitest"
import { eventSchema } from "../../tracer/event-schema.js"

const text = readFileSync(new URL("../../tracer/EVENTS.md", import.meta.url), "utf8")
const kinds = new Map(
  [...text.matchAll(/^\| (\d+) \| ([\w-]+) \| (.+) \|$/gm)].map(([, kind, event, fields]) => [
    Number(kind),
    { event, fields: fields.split(", ").map(fieldOf) },
  ]),
)

function fieldOf(field: string): [name: string, type: string] {
  const [name, type = "number"] = field.split(": ")
  return [name, type]
}

/// The lines of a run in bytes, by the grammar of EVENTS.md.
function linesOf(bytes: Uint8Array): string[] {
  let at = 7
  let texts: string[] = []
  const varint = (): number => {
    let value = 0
    for (let scale = 1; ; scale *= 128) {
      const byte = bytes[at++]
      value += (byte % 128) * scale
      if (byte < 128) return value
    }
  }
  const string = (): string => {
    const length = varint()
    at += length
    return new TextDecoder().decode(bytes.subarray(at - length, at))
  }
  const argument = (): number | string => {
    const word = varint()
    if (word % 2 === 0) return (word / 2) % 2 === 0 ? word / 4 : -(word / 2 + 1) / 2
    const id = (word - 1) / 2
    if (id === 0 && texts.length === 65536) texts = []
    if (id === texts.length) texts.push(string())
    return texts[id]
  }
  const lines = [`${string()}\n`]
  while (at < bytes.length) {
    const { event, fields } = kinds.get(varint()) as { event: string; fields: [string, string][] }
    const args = Array.from({ length: varint() }, argument)
    const line: Record<string, unknown> = { event }
    for (const [name, type] of fields) {
      if (args.length === 0) break
      const first = args.shift()
      if (type === "number" || type === "text") line[name] = first
      else if (type === "texts") line[name] = args.splice(0, first as number)
      else {
        const pairs = args.splice(0, 2 * (first as number))
        const changes = pairs.flatMap((key, i) => (i % 2 === 0 ? [[key, pairs[i + 1] === -1 ? null : pairs[i + 1]]] : []))
        if (name !== "globals" || changes.length > 0) line[name] = Object.fromEntries(changes)
      }
    }
    lines.push(`${JSON.stringify(line)}\n`)
  }
  return lines
}

const source = readFileSync(new URL("mutations/attributes.py", import.meta.url), "utf8")

for (const level of ["line", "expression", "instruction"] as const satisfies readonly TraceLevel[]) {
  test(`the document's reader at level ${level}`, () => {
    const header = headerOf(source, "/p.py", level)
    const pieces: number[] = []
    const writer = new BinaryWriter(header, (piece) => pieces.push(...piece))
    trace(source, { filename: "/p.py", level, stack: true, sink: writer })
    writer.finish()
    const lines = [printEvent(header)]
    trace(source, { filename: "/p.py", level, stack: true, onLine: (line) => lines.push(line) })
    expect(linesOf(Uint8Array.from(pieces))).toEqual(lines)
  })
}

test("every kind stands in the table, and every event in the text above it", () => {
  const rows = Object.entries(eventSchema).map(([kind, { event, fields }]) => [
    Number(kind),
    { event, fields: fields.map(([name, type]) => [name, type]) },
  ])
  expect([...kinds]).toEqual(rows)
  const above = text.slice(0, text.indexOf("## Kinds"))
  for (const { event } of Object.values(eventSchema)) expect(above).toMatch(new RegExp(`^\\| .*\\b${event}\\b.* \\|`, "m"))
})
