// `cwm`: the execution traces of Meta's Code World Model, one text without line ends of its own. Grammar:
//   trace     = "<|trace_context_start|>" SOURCE "<|frame_sep|>" step* ["<|end_of_text|>"]
//   step      = ("<|call_sep|>" | "<|line_sep|>") LOCALS "<|action_sep|>" LINE "<|frame_sep|>"
//             | ("<|return_sep|>" | "<|exception_sep|>") "<|action_sep|>" LINE "<|arg_sep|>" VALUE "<|frame_sep|>"
//             | "<|elided_sep|>" "<|action_sep|>" LINE "<|arg_sep|>" VALUE "<|frame_sep|>"     VALUE: how many iterations are left out
//             | "<|limit_sep|>" "<|action_sep|>" "<|arg_sep|>" VALUE "<|frame_sep|>"           VALUE: the limit that ended the trace
//   SOURCE    the program, "  # << START_OF_TRACE" behind the line where the trace begins
//   LOCALS    a JSON object: reprs by name before the line runs, ".." for one that is as its frame last showed it
//   LINE      the source line with its indentation and line end; VALUE a JSON string. JSON is written as Python's `json.dumps` does.
// The paper leaves open when ".." starts anew (the model's public debugger reads it as "after every call and return"), what an exception
// shows and whether LINE has a line end: options `unchanged`, `exception`, `lineEnds`.

import type { Program } from "../sites.js"
import { type Format, type FormatOptions, variablesObject } from "./format.js"
import { type FrameState, type Moment, moments } from "./states.js"
import type { TextReader } from "./text-reader.js"

export type CwmStep =
  | { kind: "context"; source: string }
  | { kind: "call" | "line"; locals: Record<string, string>; source: string }
  | { kind: "return" | "exception" | "elided" | "limit"; source: string; value: string }
  | { kind: "end" }

const CONTEXT = "<|trace_context_start|>"
const FRAME = "<|frame_sep|>"
const ACTION = "<|action_sep|>"
const ARGUMENT = "<|arg_sep|>"
const END = "<|end_of_text|>"
const START_MARK = "  # << START_OF_TRACE"
const UNCHANGED = ".."
const separator =
  /<\|(?:trace_context_start|frame_sep|action_sep|arg_sep|call_sep|line_sep|return_sep|exception_sep|elided_sep|limit_sep|end_of_text)\|>/

/// The program holds a text that the format uses as a separator, so no trace of it could be read back.
class SeparatorInSource extends Error {
  override readonly name = "SeparatorInSource"
}

function sourceOf({ lines }: Program, line: number, { lineEnds = true }: FormatOptions): string {
  return `${lines[line - 1] ?? ""}${lineEnds ? "\n" : ""}`
}

function contextOf(program: Program, line: number): CwmStep {
  const lines = program.source.split("\n")
  if (line >= 1 && line <= lines.length) lines[line - 1] += START_MARK
  return { kind: "context", source: lines.join("\n") }
}

function localsOf(frame: FrameState, shown: Map<string, string>): Record<string, string> {
  const locals = variablesObject([]) as Record<string, string>
  for (const [name, value] of frame.variables) {
    locals[name] = shown.get(name) === value ? UNCHANGED : value
    shown.set(name, value)
  }
  for (const name of shown.keys()) if (!frame.variables.has(name)) shown.delete(name)
  return locals
}

function stepOf({ event, frame }: Moment, program: Program, shown: Map<string, string>, options: FormatOptions): CwmStep | null {
  const source = sourceOf(program.textOf(frame.qualname, frame.file), event.line, options)
  switch (event.event) {
    case "call":
    case "resume":
      return { kind: "call", locals: localsOf(frame, shown), source }
    case "line":
      return { kind: "line", locals: localsOf(frame, shown), source }
    case "return":
    case "yield":
      return { kind: "return", source, value: event.value }
    case "elided":
      return { kind: "elided", source, value: String(event.iterations) }
    case "exception": {
      const isShort = event.message === "" || options.exception === "type"
      return { kind: "exception", source, value: isShort ? event.type : `${event.type}: ${event.message}` }
    }
    default:
      return null
  }
}

// A separator within a value must not end the step.
function json(text: string): string {
  const escaped = JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  )
  return escaped.replaceAll("<|", "\\u003c|")
}

function jsonObject(locals: Readonly<Record<string, string>>): string {
  return `{${Object.entries(locals)
    .map(([name, value]) => `${json(name)}: ${json(value)}`)
    .join(", ")}}`
}

function print(step: CwmStep): string {
  switch (step.kind) {
    case "context":
      return CONTEXT + step.source + FRAME
    case "call":
    case "line":
      return `<|${step.kind}_sep|>${jsonObject(step.locals)}${ACTION}${step.source}${FRAME}`
    case "return":
    case "exception":
    case "elided":
    case "limit":
      return `<|${step.kind}_sep|>${ACTION}${step.source}${ARGUMENT}${json(step.value)}${FRAME}`
    case "end":
      return END
  }
}

const stepPattern = /^<\|(call|line|return|exception|elided|limit)_sep\|>([\s\S]*?)<\|action_sep\|>([\s\S]*)$/

function* read(text: TextReader): Generator<CwmStep> {
  let isFirst = true
  for (let part = text.nextUpTo(FRAME); part !== null; part = text.nextUpTo(FRAME)) {
    if (part === END && !text.ended) {
      yield { kind: "end" }
      return
    }
    if (part.startsWith(END)) throw text.wrong("something follows the end of the text")
    if (!text.ended) throw text.wrong("a step without <|frame_sep|>")
    const step = parseStep(part, isFirst)
    if (typeof step === "string") throw text.wrong(step)
    yield step
    isFirst = false
  }
}

function parseStep(text: string, first: boolean): CwmStep | string {
  if (first) {
    const source = text.slice(CONTEXT.length)
    if (!text.startsWith(CONTEXT) || separator.test(source)) return "a trace begins with its context"
    return { kind: "context", source }
  }
  const match = stepPattern.exec(text)
  if (match === null) return "no step looks like this"
  const kind = match[1] as "call" | "line" | "return" | "exception" | "elided" | "limit"
  if (kind === "call" || kind === "line") {
    const locals = jsonOf(match[2])
    const isLocals = typeof locals === "object" && locals !== null && !Array.isArray(locals)
    if (!isLocals || !Object.values(locals).every((value) => typeof value === "string"))
      return "the locals are no object of strings"
    if (separator.test(match[3])) return "a separator in a source line"
    return { kind, locals: locals as Record<string, string>, source: match[3] }
  }
  const [source, argument, ...more] = match[3].split(ARGUMENT)
  const value = argument === undefined || more.length > 0 ? null : jsonOf(argument)
  if (match[2] !== "" || typeof value !== "string" || separator.test(source)) return "the value is no JSON string"
  return { kind, source, value }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export const cwm: Format<CwmStep> = {
  name: "cwm",
  level: "line",
  stack: false,
  *steps(program, events, options) {
    if (separator.test(program.source)) throw new SeparatorInSource("the program holds a separator of the cwm format")
    const shown = new WeakMap<FrameState, Map<string, string>>()
    let began = false
    let open = 0
    let last = -1
    for (const moment of moments(events, options)) {
      const { event, frame } = moment
      const wholeProgram = options.entry === undefined && event.event === "call" && frame.id === 0
      // The module is no call: its trace begins at its first line.
      if (!began && !wholeProgram) {
        began = true
        yield contextOf(program, event.line)
      }
      if (event.event === "call" || event.event === "resume") open++
      if (event.event === "return" || event.event === "yield" || event.event === "unwind") open--
      let known = shown.get(frame)
      if (known === undefined) shown.set(frame, (known = new Map()))
      if (options.unchanged !== "frame" && frame.id !== last) known.clear()
      last = frame.id
      const step = wholeProgram ? null : stepOf(moment, program, known, options)
      if (step !== null) yield step
    }
    if (began && open === 0) yield { kind: "end" }
  },
  limit: (reason) => ({ kind: "limit", source: "", value: reason }),
  print,
  read,
  answer: (step) => {
    if (step.kind === "exception") return { value: null }
    return step.kind === "return" ? { value: step.value } : null
  },
}
