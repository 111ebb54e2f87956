// The list of trace formats that are made from steps (format.ts). A format is its file and a line here.

import { Purse, type TextBudget } from "../budget.js"
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
import { pythonTutor } from "./python-tutor.js"
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
  pythonTutor,
  pysnooper,
  traceModule,
  narration,
]

/// By name, as the command line knows them.
export const formats: Readonly<Record<string, Format>> = Object.fromEntries(list.map((format) => [format.name, format as Format]))

/// The format of that name; RangeError where there is none.
export function formatNamed(name: string): Format {
  if (Object.hasOwn(formats, name)) return formats[name]
  throw new RangeError(`there is no format ${name}; there are ${Object.keys(formats).join(", ")}`)
}

/// What `trace` must be asked for, that a format can be made of its events.
export function recording(format: Format, options: FormatOptions = {}): RecordingOptions {
  const { level, stack, iterators = false, evaluated = false, values } = format
  return { level, stack, iterators, evaluated, values, ...format.recording?.(options) }
}

/// The steps of a trace; when a limit ended the run, the last says so.
export function* stepsOf<Step>(
  format: Format<Step>,
  program: Program,
  events: Iterable<TraceEvent>,
  options: FormatOptions = {},
): Generator<Step> {
  let reason: string | null = null
  function* withoutLimits(): Generator<TraceEvent> {
    for (const event of events) {
      // A recorded run brings the texts of its white-box definitions.
      if (event.event === "definition") program.define(builtinFile(event.name), event.source)
      if (event.event === "source") program.define(event.filename, event.source)
      if (event.event === "limit") reason = event.reason
      else yield event
    }
  }
  yield* format.steps(program, withoutLimits(), options)
  if (reason !== null) yield format.limit(reason)
  if (format.end !== undefined) yield format.end
}

/// The text of a trace, step by step. Gives the limit that the text ran into, null for none.
export function* render(
  format: Format,
  program: Program,
  events: Iterable<TraceEvent>,
  options: FormatOptions & TextBudget = {},
): Generator<string, "characters" | "tokens" | null> {
  const steps = withinBudget(format, stepsOf(format, program, events, options), options)
  let next = steps.next()
  for (; !next.done; next = steps.next()) yield format.print(next.value)
  return next.value
}

/// The steps of a trace as long as there is room for their text, then the step of the limit; it is what this gives at the end, too.
export function* withinBudget<Step>(
  format: Format<Step>,
  steps: Iterable<Step>,
  budget: TextBudget,
): Generator<Step, "characters" | "tokens" | null> {
  if (budget.maxChars === undefined && budget.maxTokens === undefined) {
    yield* steps
    return null
  }
  const purse = new Purse(budget)
  for (const step of steps) {
    const limit = purse.spend(format.print(step))
    if (limit !== null) {
      yield format.limit(limit)
      if (format.end !== undefined) yield format.end
      return limit
    }
    yield step
  }
  return null
}
