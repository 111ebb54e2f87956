// `et-scratchpad` and `et-compact`: Execution Tuning's line traces (arXiv 2503.05703), one JSON object a line.
// The papers' encoding is unpublished; this one is ours:
//   step   = {"event": "line", "function", "line", "source", VARS} | {"event": "call", ..., VARS}
//          | {"event": "return" | "yield", ..., VARS, "value"} | {"event": "resume", ..., VARS, "value"}
//          | {"event": "exception", ..., VARS, "type", "message"} | {"event": "unwind", ..., VARS}
//          | {"event": "elided", ..., VARS, "iterations"}      iterations of the loop at that line are left out
//          | {"event": "limit", "reason"}                      the run or the trace was ended
//   VARS   = "locals": all variables (scratchpad) | "changed": the new and different ones, null for one that is gone (compact)
// The state is that before the line runs. Values are reprs.

import type { Program } from "../sites.js"
import { type Format, type FormatOptions, variablesObject } from "./format.js"
import { printJson, readJson, type Shape } from "./json-lines.js"
import { type Moment, moments } from "./states.js"

export interface EtStep {
  event: string
  function: string
  line: number
  source: string
  locals?: Record<string, string>
  changed?: Record<string, string | null>
  value?: string
  type?: string
  message?: string
  iterations?: number
}

/// The last step of a trace that a limit ended.
export interface EtLimit {
  event: "limit"
  reason: string
}

type VariablesOf = (moment: Moment) => Pick<EtStep, "locals" | "changed">

/// What a step says besides its variables.
function stepOf({ event, frame }: Moment, program: Program, variables: Pick<EtStep, "locals" | "changed">): EtStep {
  const step: EtStep = {
    event: event.event,
    function: frame.name,
    line: event.line,
    source: (program.textOf(frame.qualname, frame.file).lines[event.line - 1] ?? "").trim(),
    ...variables,
  }
  if (event.event === "return" || event.event === "yield" || event.event === "resume") step.value = event.value
  if (event.event === "elided") step.iterations = event.iterations
  if (event.event === "exception") {
    step.type = event.type
    step.message = event.message
  }
  return step
}

function shapeOf(step: Record<string, unknown>, variables: Shape): Shape | null {
  const common: Shape = { event: "text", function: "text", line: "number", source: "text", ...variables }
  switch (step.event) {
    case "line":
    case "call":
    case "unwind":
      return common
    case "return":
    case "yield":
    case "resume":
      return { ...common, value: "text" }
    case "exception":
      return { ...common, type: "text", message: "text" }
    case "elided":
      return { ...common, iterations: "number" }
    case "limit":
      return { event: "text", reason: "text" }
    default:
      return null
  }
}

function lineFormat(name: string, variablesOf: VariablesOf, variables: Shape): Format<EtStep | EtLimit> {
  return {
    name,
    level: "line",
    stack: false,
    *steps(program: Program, events, options: FormatOptions) {
      for (const moment of moments(events, options)) {
        if (moment.event.event !== "instruction") yield stepOf(moment, program, variablesOf(moment))
      }
    },
    limit: (reason) => ({ event: "limit", reason }),
    print: printJson,
    read: readJson((step) => shapeOf(step, variables)),
    answer: (step) => (step.event === "return" && "value" in step ? { value: step.value ?? null } : null),
  }
}

export const etScratchpad = lineFormat(
  "et-scratchpad",
  ({ frame }) => ({ locals: variablesObject(frame.variables) as Record<string, string> }),
  { locals: "variables" },
)

export const etCompact = lineFormat("et-compact", ({ changes }) => ({ changed: variablesObject(Object.entries(changes)) }), {
  changed: "changes",
})
