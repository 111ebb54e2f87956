// A recorded run as JSON Lines (EVENTS.md): a first line that names the program, then one line an event. What was recorded once can
// be made into every format later.

import type { TraceEvent, TraceLevel } from "./event-types.js"
import type { RecordingOptions } from "./trace.js"

/// The first line.
export interface RunHeader {
  event: "run"
  /// Of the form of these lines. In version 1 there were no objects: all values were texts. In version 2 bytearrays were texts, and classes,
  /// functions, namespaces and arrays no objects.
  version: 1 | 2 | 3
  level: TraceLevel
  filename: string
  source: string
  /// What else was asked for; missing where it was nothing.
  recorded?: Omit<RecordingOptions, "level">
}

export interface RecordedRun {
  header: RunHeader
  /// May be walked once.
  events: Iterable<TraceEvent>
}

export class RunFileError extends Error {
  override readonly name = "RunFileError"
}

/// `asked`: what the run was recorded with besides its level.
export function headerOf(source: string, filename: string, level: TraceLevel, asked: RecordingOptions = {}): RunHeader {
  const header: RunHeader = { event: "run", version: 3, level, filename, source }
  const recorded: RunHeader["recorded"] = {}
  for (const part of parts) if (asked[part]) recorded[part] = true
  if (asked.values !== undefined && Object.keys(asked.values).length > 0) recorded.values = asked.values
  return Object.keys(recorded).length > 0 ? { ...header, recorded } : header
}

const parts = ["stack", "iterators", "evaluated", "changes"] as const

const words: Readonly<Record<(typeof parts)[number], string>> = {
  stack: "the operand stack",
  iterators: "the positions of iterators",
  evaluated: "what exec and eval run",
  changes: "what changes in variables",
}

/// What a run was recorded without and is asked for now, in words; null when nothing is missing.
export function lackOf({ level, recorded = {} }: RunHeader, asked: RecordingOptions): string | null {
  if (level !== asked.level) return `the level ${asked.level}`
  const missing = parts.find((part) => asked[part] && !recorded[part])
  if (missing !== undefined) return words[missing]
  const style = asked.values?.style ?? "tracer"
  return style === (recorded.values?.style ?? "tracer")
    ? null
    : `values shown by the ${style === "graph" ? "objects they reach" : style}`
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
  if (![1, 2, 3].includes(header.version)) throw new RunFileError(`line 1: version ${header.version} is not known here`)
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
