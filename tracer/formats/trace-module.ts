// `trace-module`: what `python -m trace --trace` prints for the program's own file, its output in between:
//   step = " --- modulename: " NAME ", funcname: " NAME NEWLINE       a frame is entered or goes on
//        | FILE "(" LINE "):  " SOURCE NEWLINE                          a line is about to run
//        | "<string>(" LINE ")" NEWLINE                                 one of a text that was given to `exec` or `eval`
//        | " --- elided: " N " iterations of line " LINE NEWLINE         they are left out
//        | " --- limit: " REASON NEWLINE                                the run or the trace was ended
//        | TEXT                                                        the program's output, as it comes
// Output is told from steps by its form alone: a program that prints such lines itself reads back as steps.

import { builtinFileOf } from "../builtin-code.js"
import type { TraceEvent } from "../event-types.js"
import type { Program } from "../sites.js"
import type { Format } from "./format.js"
import { type FrameState, type FrameStep, moments } from "./states.js"
import type { TextReader } from "./text-reader.js"

export type TraceModuleStep =
  | { kind: "call"; module: string; function: string }
  | { kind: "line"; file: string; line: number; source: string | null }
  | { kind: "elided"; iterations: number; line: number }
  | { kind: "limit"; reason: string }
  | { kind: "output"; text: string }

function fileName(program: Program): string {
  return program.filename.slice(program.filename.lastIndexOf("/") + 1)
}

const callPattern = / --- modulename: (.*), funcname: (.*)$/
const markPattern = / --- (?:elided: (\d+) iterations of line (\d+)|limit: (.+))$/

/// What stands at the end of a line; what stands before it is output that ended without a newline.
interface Found {
  index: number
  step: TraceModuleStep
}

/// `linePattern`: of lines that are about to run, in the program's file.
function stepAtEnd(line: string, linePattern: RegExp | null): Found | null {
  const mark = markPattern.exec(line)
  if (mark !== null) {
    const step: TraceModuleStep =
      mark[3] === undefined
        ? { kind: "elided", iterations: Number(mark[1]), line: Number(mark[2]) }
        : { kind: "limit", reason: mark[3] }
    return { index: mark.index, step }
  }
  const call = callPattern.exec(line)
  if (call !== null) return { index: call.index, step: { kind: "call", module: call[1], function: call[2] } }
  const at = linePattern?.exec(line) ?? null
  if (at === null) return null
  const [, file, number, source = "", text, numberInText] = at
  if (text !== undefined) return { index: at.index, step: { kind: "line", file: text, line: Number(numberInText), source: null } }
  return { index: at.index, step: { kind: "line", file, line: Number(number), source } }
}

/// The program's file is named as its module, which the first line tells.
function linePatternOf(firstLine: string): RegExp | null {
  const module = callPattern.exec(firstLine)?.[1] ?? ""
  if (module === "") return null
  const named = module.replace(/[^\w]/g, "\\$&")
  return new RegExp(`(?:(${named}(?:\\.[^.(\\n]*)?)\\((\\d+)\\):  (.*)|(<string>)\\((\\d+)\\))$`)
}

// Output is one step until another comes.
function* read(text: TextReader): Generator<TraceModuleStep> {
  const first = text.nextLine()
  if (first === null) return
  const linePattern = linePatternOf(first)
  let output = ""
  for (let line: string | null = first; line !== null; line = text.nextLine()) {
    const found = stepAtEnd(line, linePattern)
    if (found === null) {
      output += text.ended ? `${line}\n` : line
      continue
    }
    output += line.slice(0, found.index)
    if (output !== "") yield { kind: "output", text: output }
    output = ""
    yield found.step
  }
  if (output !== "") yield { kind: "output", text: output }
}

/// What is printed of an event; null for nothing.
function stepOf(event: FrameStep, frame: FrameState, program: Program): TraceModuleStep | null {
  const file = fileName(program)
  switch (event.event) {
    case "call":
    case "resume": {
      const module = builtinFileOf(frame.qualname) ?? file.replace(/\.[^.]*$/, "")
      return { kind: "call", module, function: frame.name }
    }
    case "elided":
      return { kind: "elided", iterations: event.iterations, line: event.line }
    case "line": {
      const text = frame.file
      const lines = text === undefined || builtinFileOf(text) !== null ? program.textOf(frame.qualname).lines : null
      const source = lines === null ? null : lines[event.line - 1]
      return source === undefined ? null : { kind: "line", file: text ?? file, line: event.line, source }
    }
    default:
      return null
  }
}

export const traceModule: Format<TraceModuleStep> = {
  name: "trace-module",
  level: "line",
  stack: false,
  evaluated: true,
  *steps(program, events, options) {
    let output = ""
    const collected = collectOutput(events, (part) => {
      output += part
    })
    for (const { event, frame } of moments(collected, options)) {
      const step = stepOf(event, frame, program)
      if (step === null) continue
      // What is printed between two steps is one step, however many calls printed it.
      if (output !== "") yield { kind: "output", text: output }
      output = ""
      yield step
    }
    if (output !== "") yield { kind: "output", text: output }
  },
  limit: (reason) => ({ kind: "limit", reason }),
  print: (step) => {
    if (step.kind === "call") return ` --- modulename: ${step.module}, funcname: ${step.function}\n`
    if (step.kind === "output") return step.text
    if (step.kind === "elided") return ` --- elided: ${step.iterations} iterations of line ${step.line}\n`
    if (step.kind === "limit") return ` --- limit: ${step.reason}\n`
    return `${step.file}(${step.line})${step.source === null ? "" : `:  ${step.source}`}\n`
  },
  read,
  answer: () => null,
}

function* collectOutput(events: Iterable<TraceEvent>, receive: (text: string) => void): Generator<TraceEvent> {
  for (const event of events) {
    if (event.event === "output") receive(event.text)
    yield event
  }
}
