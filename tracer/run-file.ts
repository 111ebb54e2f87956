// A recorded run as JSON Lines (EVENTS.md): a first line that names the program, then one line an event. What was recorded once can
// be made into every format later.

import type { TraceEvent, TraceLevel } from "./event-types.js"

/// The first line.
export interface RunHeader {
  event: "run"
  /// Of the form of these lines. In version 1 there were no objects: all values were texts.
  version: 1 | 2
  level: TraceLevel
  filename: string
  source: string
}

export interface RecordedRun {
  header: RunHeader
  /// May be walked once.
  events: Iterable<TraceEvent>
}

export class RunFileError extends Error {
  override readonly name = "RunFileError"
}

export function headerOf(source: string, filename: string, level: TraceLevel): RunHeader {
  return { event: "run", version: 2, level, filename, source }
}

/// The line of a header or an event, its end included.
export function printEvent(event: RunHeader | TraceEvent): string {
  return `${JSON.stringify(event)}\n`
}

/// Reads lines as they come; raises RunFileError for what is no recorded run.
export function readRun(lines: Iterable<string>): RecordedRun {
  const iterator = lines[Symbol.iterator]()
  const first = iterator.next()
  const header = first.done ? null : (parseLine(first.value, 1) as unknown as RunHeader)
  if (header?.event !== "run") throw new RunFileError("line 1: a recorded run begins with the event run")
  if (header.version !== 1 && header.version !== 2) throw new RunFileError(`line 1: version ${header.version} is not known here`)
  return { header, events: eventsOf(iterator) }
}

function* eventsOf(lines: Iterator<string>): Generator<TraceEvent> {
  let number = 1
  for (let next = lines.next(); !next.done; next = lines.next()) {
    number++
    if (next.value !== "") yield parseLine(next.value, number) as unknown as TraceEvent
  }
}

function parseLine(line: string, number: number): { event: unknown } {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new RunFileError(`line ${number}: not JSON`)
  }
  if (typeof value !== "object" || value === null || !("event" in value)) throw new RunFileError(`line ${number}: no event`)
  return value as { event: unknown }
}
