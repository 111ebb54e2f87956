// The arguments of each kind of event: one row a kind. From it follow the objects, the JSON Lines and their way back.

import type { TraceEvent } from "./event-types.js"
import { EventKind } from "./events.js"

/// What an argument is. "texts", "changes" and "values" begin with how many there are.
///   number   as it is (-1: none)          text     a text
///   texts    texts                        changes  names with their value texts; -1 for a name that is gone
type Kind = "number" | "text" | "texts" | "changes"

interface Row {
  event: TraceEvent["event"]
  fields: readonly (readonly [name: string, kind: Kind])[]
}

const frame = ["frame", "number"] as const
const line = ["line", "number"] as const
/// A frame that the event does not happen in.
const of = ["of", "number"] as const
const site = ["site", "number"] as const
const index = ["index", "number"] as const
const value = ["value", "text"] as const
const result = ["result", "text"] as const
const target = ["target", "text"] as const
const iterator = ["iterator", "text"] as const
const to = ["to", "number"] as const
const changes = ["changes", "changes"] as const
const object = ["object", "number"] as const
const name = ["name", "text"] as const
const items = ["items", "texts"] as const
const slot = ["slot", "number"] as const
const globals = ["globals", "changes"] as const
const iterators = ["iterators", "changes"] as const

/// In the order of a kind's arguments.
export const eventSchema: Readonly<Record<EventKind, Row>> = {
  [EventKind.LINE]: { event: "line", fields: [frame, line, changes, globals, iterators] },
  [EventKind.CALL]: {
    event: "call",
    fields: [frame, ["caller", "number"], line, ["function", "text"], ["locals", "changes"], globals, ["file", "text"]],
  },
  [EventKind.RETURN]: { event: "return", fields: [frame, value, to, line, changes, globals] },
  [EventKind.YIELD]: { event: "yield", fields: [frame, value, to, line, changes, globals] },
  [EventKind.RESUME]: { event: "resume", fields: [frame, ["caller", "number"], value, line, changes, globals] },
  [EventKind.EVALUATE]: { event: "evaluate", fields: [site, result, ["operands", "texts"]] },
  [EventKind.SHORT_CIRCUIT]: { event: "short-circuit", fields: [site, index, value] },
  [EventKind.COMPARE_LINK]: {
    event: "compare",
    fields: [site, index, result, ["left", "text"], ["right", "text"]],
  },
  [EventKind.TRUTH]: { event: "truth", fields: [site, value, result] },
  [EventKind.BIND]: { event: "bind", fields: [target, value] },
  [EventKind.UNBIND]: { event: "unbind", fields: [target] },
  [EventKind.MUTATE]: { event: "mutate", fields: [target, value] },
  [EventKind.NEXT]: { event: "next", fields: [iterator, index, value] },
  [EventKind.END]: { event: "exhausted", fields: [iterator, index] },
  [EventKind.APPEND]: { event: "append", fields: [value] },
  [EventKind.BRANCH]: { event: "branch", fields: [line] },
  [EventKind.CHOOSE]: { event: "choose", fields: [["source", "text"]] },
  [EventKind.ENTER]: { event: "enter", fields: [value] },
  [EventKind.EXIT]: { event: "exit", fields: [value] },
  [EventKind.RAISE]: { event: "raise", fields: [value] },
  [EventKind.UNWIND]: { event: "unwind", fields: [frame, to, line, changes, globals] },
  [EventKind.HANDLE]: { event: "handle", fields: [value] },
  [EventKind.OUTPUT]: { event: "output", fields: [["text", "text"]] },
  [EventKind.LIMIT]: { event: "limit", fields: [["reason", "text"]] },
  [EventKind.EXCEPTION]: {
    event: "exception",
    fields: [frame, line, ["type", "text"], ["message", "text"], changes, globals],
  },
  [EventKind.INSTRUCTION]: {
    event: "instruction",
    fields: [
      frame,
      line,
      ["offset", "number"],
      ["op", "text"],
      ["arg", "number"],
      ["stack", "texts"],
      changes,
      globals,
      iterators,
    ],
  },
  [EventKind.DEFINITION]: {
    event: "definition",
    fields: [
      ["name", "text"],
      ["source", "text"],
    ],
  },
  [EventKind.FINISH]: { event: "end", fields: [["status", "text"], ["exitCode", "number"], ["error", "text"], value] },
  [EventKind.OBJECT]: {
    event: "object",
    fields: [object, ["kind", "text"], ["type", "text"], name, items, ["attributes", "changes"]],
  },
  [EventKind.SET_ITEM]: { event: "setitem", fields: [object, ["key", "text"], value] },
  [EventKind.DELETE_ITEM]: { event: "delitem", fields: [object, ["key", "text"]] },
  [EventKind.SPLICE]: { event: "splice", fields: [object, ["at", "number"], ["removed", "number"], items] },
  [EventKind.FILL]: { event: "fill", fields: [object, items] },
  [EventKind.ADD_ITEM]: { event: "additem", fields: [object, slot, value] },
  [EventKind.DISCARD_ITEM]: { event: "discard", fields: [object, slot] },
  [EventKind.SET_ATTRIBUTE]: { event: "setattr", fields: [object, name, value] },
  [EventKind.DELETE_ATTRIBUTE]: { event: "delattr", fields: [object, name] },
  [EventKind.SOURCE]: {
    event: "source",
    fields: [
      ["filename", "text"],
      ["source", "text"],
    ],
  },
  [EventKind.ELIDED]: { event: "elided", fields: [frame, line, ["iterations", "number"], changes, globals, iterators] },
  [EventKind.LOOPS]: { event: "loops", fields: [of, ["iterators", "texts"]] },
  [EventKind.BOUND]: { event: "bound", fields: [of, changes] },
  [EventKind.CELLS]: { event: "cells", fields: [of, ["cells", "changes"]] },
  [EventKind.DROPPED]: { event: "dropped", fields: [of] },
  [EventKind.ADVANCE]: { event: "advance", fields: [object, ["position", "text"]] },
}

/// The event as an object. `texts`: what the numbers of texts stand for, null when the arguments hold the texts themselves.
/// Lists at the end may be missing.
export function decodeEvent(kind: EventKind, args: readonly (number | string)[], texts: readonly string[] | null): TraceEvent {
  const { event, fields } = eventSchema[kind]
  const decoded: Record<string, unknown> = { event }
  const text = (arg: number | string): string => (texts === null ? (arg as string) : texts[arg as number])
  let at = 0
  for (const [name, type] of fields) {
    if (at >= args.length) break
    if (type === "number") decoded[name] = args[at++]
    else if (type === "text") decoded[name] = text(args[at++])
    else {
      const count = args[at++] as number
      if (type === "texts") {
        const list = new Array<string>(count)
        for (let i = 0; i < count; i++) list[i] = text(args[at++])
        decoded[name] = list
      } else if (count > 0 || name !== "globals") {
        const changed: Record<string, string | null> = Object.create(null)
        for (let i = 0; i < count; i++) {
          const key = text(args[at++])
          const change = args[at++]
          changed[key] = change === -1 ? null : text(change)
        }
        decoded[name] = changed
      }
    }
  }
  return decoded as unknown as TraceEvent
}

const kinds = new Map(Object.entries(eventSchema).map(([kind, row]) => [row.event, Number(kind) as EventKind]))

/// The kind of events of a name; RangeError for a name that there is not.
export function kindOf(name: TraceEvent["event"]): EventKind {
  const kind = kinds.get(name)
  if (kind === undefined) throw new RangeError(`no event is called ${JSON.stringify(name)}`)
  return kind
}

/// The kind and arguments of an event object, texts as strings: what `EventLog.push` takes.
export function encodeEvent(event: TraceEvent): { kind: EventKind; args: (number | string)[] } {
  const kind = kindOf(event.event)
  const args: (number | string)[] = []
  for (const [name, type] of eventSchema[kind].fields) {
    const field = (event as unknown as Record<string, unknown>)[name]
    if (field === undefined && name !== "globals") break
    if (type === "number" || type === "text") args.push(field as number | string)
    else if (type === "texts") args.push(...counted((field as string[] | undefined) ?? []))
    else {
      const entries = Object.entries((field as Record<string, string | null> | undefined) ?? {})
      args.push(entries.length)
      for (const [key, change] of entries) args.push(key, change ?? -1)
    }
  }
  return { kind, args }
}

function counted(texts: readonly string[]): (number | string)[] {
  return [texts.length, ...texts]
}
