// `et-dynamic` (Line-n) and `et-instruction` (Instruction-n): Execution Tuning's self-contained states (arXiv 2503.05703), as pairs.
// The papers' encoding is unpublished; this one is ours, one JSON object a line:
//   step  = {"state": STATE, "distance": n, "next": STATE}
//         | {"limit": reason}                        the run or the trace was ended
//   STATE = {"event", "stack": [FRAME, ...]} and, by event, "value", "type", "message", "iterations";
//           instructions add "offset", "op", "arg" (-1: none) and "operands", the value stack, top last
//   FRAME = {"function", "line", "source", "locals", "iterators"}, the outermost first
// "iterators" says where the frame's live iterators stand (grammar: iterator-positions.ts). The state is that before the line or
// instruction runs; a step is a call, line, return, yield, resume, exception or unwind event. Values are reprs.

import type { Program } from "../sites.js"
import { type Format, type FormatOptions, variablesObject } from "./format.js"
import { printJson, readJson, type Shape } from "./json-lines.js"
import { type FrameState, type Moment, moments } from "./states.js"

interface FrameText {
  function: string
  line: number
  source: string
  locals: Record<string, string>
  iterators: Record<string, string>
}

export interface EtState {
  event: string
  stack: FrameText[]
  value?: string
  type?: string
  message?: string
  offset?: number
  op?: string
  arg?: number
  operands?: string[]
  /// So many iterations of the loop at the frame's line are left out before this state.
  iterations?: number
}

/// The last step of a trace that a limit ended.
export interface EtStateLimit {
  limit: string
}

export interface EtPair {
  state: EtState
  distance: number
  next: EtState
}

/// What was last told of the iterators of each frame.
type Iterators = WeakMap<FrameState, Record<string, string>>

function frameText(frame: FrameState, program: Program, iterators: Iterators): FrameText {
  return {
    function: frame.name,
    line: frame.line,
    source: (program.textOf(frame.qualname, frame.file).lines[frame.line - 1] ?? "").trim(),
    locals: variablesObject(frame.variables) as Record<string, string>,
    iterators: iterators.get(frame) ?? {},
  }
}

function stateOf({ event, stack }: Moment, program: Program, iterators: Iterators): EtState {
  const state: EtState = { event: event.event, stack: stack.map((frame) => frameText(frame, program, iterators)) }
  if (event.event === "return" || event.event === "yield" || event.event === "resume") state.value = event.value
  if (event.event === "elided") state.iterations = event.iterations
  if (event.event === "exception") {
    state.type = event.type
    state.message = event.message
  }
  if (event.event === "instruction") {
    state.offset = event.offset
    state.op = event.op
    state.arg = event.arg
    state.operands = event.stack
  }
  return state
}

/// Each state with the one `distance` steps later.
function* pairs(states: Iterable<EtState>, distance: number): Generator<EtPair> {
  const waiting: EtState[] = []
  for (const next of states) {
    waiting.push(next)
    if (waiting.length > distance) yield { state: waiting.shift() as EtState, distance, next }
  }
}

const frame: Shape = { function: "text", line: "number", source: "text", locals: "variables", iterators: "variables" }
const state: Shape = {
  event: "text",
  stack: [frame],
  "value?": "text",
  "type?": "text",
  "message?": "text",
  "offset?": "number",
  "op?": "text",
  "arg?": "number",
  "operands?": "texts",
  "iterations?": "number",
}
const pair: Shape = { state, distance: "number", next: state }

function stateFormat(name: string, level: "line" | "instruction"): Format<EtPair | EtStateLimit> {
  function* states(program: Program, events: Parameters<Format["steps"]>[1], options: FormatOptions): Generator<EtState> {
    const iterators: Iterators = new WeakMap()
    for (const moment of moments(events, options)) {
      const { event } = moment
      if ("iterators" in event && event.iterators !== undefined) {
        iterators.set(moment.frame, variablesObject(Object.entries(event.iterators)) as Record<string, string>)
      }
      // Where every instruction is a step, its line is told with it.
      if (level === "line" || event.event !== "line") yield stateOf(moment, program, iterators)
    }
  }
  return {
    name,
    level,
    stack: level === "instruction",
    iterators: true,
    steps: (program, events, options) => pairs(states(program, events, options), options.distance ?? 1),
    limit: (reason) => ({ limit: reason }),
    print: printJson,
    read: readJson((step) => ("limit" in step ? { limit: "text" } : pair)),
    answer: (step) => ("next" in step && step.next.event === "return" ? { value: step.next.value ?? null } : null),
  }
}

export const etDynamic = stateFormat("et-dynamic", "line")
export const etInstruction = stateFormat("et-instruction", "instruction")
