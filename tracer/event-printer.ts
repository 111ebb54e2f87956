// Events as lines of JSON straight from their arguments, no objects between: the same text as `printEvent` makes.

import { eventSchema } from "./event-schema.js"
import type { EventKind, EventSink } from "./events.js"

interface Field {
  /// `,"name":`
  head: string
  kind: "number" | "text" | "texts" | "changes"
  isGlobals: boolean
}

interface Row {
  head: string
  fields: readonly Field[]
}

const rows: readonly Row[] = Object.values(eventSchema).map(({ event, fields }) => ({
  head: `{"event":${JSON.stringify(event)}`,
  fields: fields.map(([name, kind]) => ({ head: `,${JSON.stringify(name)}:`, kind, isGlobals: name === "globals" })),
}))

/// Hands each event on as a line, and keeps nothing.
export class EventPrinter implements EventSink {
  constructor(private readonly write: (line: string) => void) {}

  push(kind: EventKind, args: readonly (number | string)[]): void {
    this.write(eventLine(kind, args))
  }
}

/// The line of an event, its end included.
function eventLine(kind: EventKind, args: readonly (number | string)[]): string {
  const { head, fields } = rows[kind]
  const n = args.length
  let text = head
  let at = 0
  for (let i = 0; i < fields.length && at < n; i++) {
    const field = fields[i]
    if (field.kind === "number") text += field.head + (args[at++] as number)
    else if (field.kind === "text") text += field.head + quote(args[at++] as string)
    else {
      const count = args[at++] as number
      if (field.kind === "texts") {
        text += `${field.head}[`
        for (let end = at + count, first = at; at < end; at++) text += (at === first ? "" : ",") + quote(args[at] as string)
        text += "]"
      } else if (count > 0) {
        text += `${field.head}{`
        for (let end = at + 2 * count, first = at; at < end; at += 2) {
          const value = args[at + 1]
          text += `${at === first ? "" : ","}${quote(args[at] as string)}:${value === -1 ? "null" : quote(value as string)}`
        }
        text += "}"
      } else if (!field.isGlobals) text += `${field.head}{}`
    }
  }
  return `${text}}\n`
}

function quote(text: string): string {
  const n = text.length
  if (n > 200) return JSON.stringify(text)
  for (let i = 0; i < n; i++) {
    const code = text.charCodeAt(i)
    if (code < 32 || code === 34 || code === 92 || (code >= 0xd800 && code < 0xe000)) return JSON.stringify(text)
  }
  return `"${text}"`
}
