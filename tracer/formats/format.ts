// What a trace format is: steps made from events, their text, and the way back. One file a format; index.ts is the list.

import type { TraceEvent, TraceLevel } from "../event-types.js"
import type { Program } from "../sites.js"
import type { RecordingOptions } from "../trace.js"
import type { ValuePolicy } from "../values.js"
import type { TextReader } from "./text-reader.js"

export interface FormatOptions {
  /// Only what this function's first call does; without it the whole program.
  entry?: string
  /// How values are shown that the run tells as objects: as it was recorded, to be the same everywhere.
  values?: Partial<ValuePolicy>
  /// `et-dynamic`, `et-instruction`: how many steps lie between a state and the one it is paired with; 1 by default.
  distance?: number
  /// `next`: from a loop's line, the first so many values are shown and the last; 2 by default.
  shown?: number
  /// `pysnooper`: how many levels of calls below the entry are shown, 1 being the entry alone; all by default.
  depth?: number
  /// `pysnooper`: are there times? Omitted by default; "zero" prints each as none.
  clock?: "omit" | "zero"
  /// `etcot`: each operation by itself ("log"), or its statement rewritten until it is a value ("substitution").
  dialect?: "log" | "substitution"
  /// `etcot`: is the value of each name that is read a step of its own? Not by default.
  names?: boolean
  /// `etcot`: after so many steps the variables of all frames are written out; never by default.
  checkpoint?: number
  /// `etcot`: a name whose value has a longer text stays a name in operations; 200 by default.
  largest?: number
  /// `cwm`: since when is a variable unchanged that shows as ".."? Since its frame last showed it while no other frame came between
  /// ("switch", by default), or whatever came between ("frame").
  unchanged?: "frame" | "switch"
  /// `cwm`: what an exception shows: its type and message (by default), or its type alone.
  exception?: "message" | "type"
  /// `cwm`: do source lines keep their line end? By default.
  lineEnds?: boolean
}

/// A step is plain data that JSON can hold, so that two can be compared and a trace can be kept as either.
export interface Format<Step = unknown> {
  readonly name: string
  /// What the events must be recorded at.
  readonly level: TraceLevel
  /// Do its events need the operand stack?
  readonly stack: boolean
  /// Does it need the positions of iterators, and the frames of what `exec` and `eval` run? How must values be shown, if not by the
  /// tracer?
  readonly iterators?: boolean
  readonly evaluated?: boolean
  /// What else some options need recorded.
  recording?(options: FormatOptions): Partial<RecordingOptions>
  readonly values?: Partial<ValuePolicy>
  /// Limits are not among the events: `limit` makes the step of one.
  steps(program: Program, events: Iterable<TraceEvent>, options: FormatOptions): Iterable<Step>
  /// The step that says by which limit the run or its trace was ended.
  limit(reason: string): Step
  /// What every trace ends with, limit or not, where there is such a step.
  readonly end?: Step
  /// The text of a step, its line end included. A trace is the texts of its steps one after the other.
  print(step: Step): string
  /// The steps of a trace's text, as it comes: no more of it is held than a step. Raises FormatSyntaxError where it follows no rule of the
  /// format's grammar.
  read(text: TextReader): Generator<Step>
  /// What a step says of the value that the trace ends with, what its outermost function returned; null for nothing. The last word counts.
  answer(step: Step): Answer | null
}

export interface Answer {
  /// null: there is no value.
  value: string | null
  /// Where steps are not told in their order: its place, the highest is the last.
  order?: number
}

/// The text is no trace of this format: `line` (from 1) is where.
export class FormatSyntaxError extends Error {
  override readonly name = "FormatSyntaxError"
  /// The steps before that line, from `parseSteps`; `readSteps` has given them already.
  steps: readonly unknown[] = []
  constructor(
    message: string,
    readonly line: number,
  ) {
    super(`line ${line}: ${message}`)
  }
}

export type Variables = Record<string, string>

/// An object whose own keys are all there is: a Python variable may be called `__proto__`.
export function variablesObject(entries: Iterable<readonly [string, string | null]>): Record<string, string | null> {
  const object: Record<string, string | null> = Object.create(null)
  for (const [name, value] of entries) object[name] = value
  return object
}
