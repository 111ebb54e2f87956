// The list of trace formats that are made from steps (format.ts). A format is its file and a line here.

import { builtinFile } from "../builtin-code.js"
import type { TraceEvent } from "../event-types.js"
import type { Program } from "../sites.js"
import type { RecordingOptions } from "../trace.js"
import { codeexecutor } from "./codeexecutor.js"
import { cwm } from "./cwm.js"
import { etCompact, etScratchpad } from "./et-lines.js"
import { etDynamic, etInstruction } from "./et-states.js"
import { etcot } from "./etcot-format.js"
import type { Format, FormatOptions } from "./format.js"
import { narration } from "./narration.js"
import { next } from "./next.js"
import { pysnooper } from "./pysnooper.js"
import { traceModule } from "./trace-module.js"

const list = [
  etcot,
  etScratchpad,
  etCompact,
  etDynamic,
  etInstruction,
  cwm,
  next,
  codeexecutor,
  pysnooper,
  traceModule,
  narration,
]

/// By name, as the command line knows them.
export const formats: Readonly<Record<string, Format>> = Object.fromEntries(list.map((format) => [format.name, format as Format]))

/// What `trace` must be asked for, that a format can be made of its events.
export function recording({ level, stack, iterators = false, evaluated = false, values }: Format): RecordingOptions {
  return { level, stack, iterators, evaluated, values }
}

/// The text of a trace, step by step.
export function* render(
  format: Format,
  program: Program,
  events: Iterable<TraceEvent>,
  options: FormatOptions = {},
): Generator<string> {
  for (const step of format.steps(program, withDefinitions(program, events), options)) yield format.print(step)
}

// A recorded run brings the texts of its white-box definitions.
function* withDefinitions(program: Program, events: Iterable<TraceEvent>): Generator<TraceEvent> {
  for (const event of events) {
    if (event.event === "definition") program.define(builtinFile(event.name), event.source)
    yield event
  }
}
