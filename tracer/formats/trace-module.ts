// `trace-module`: what `python -m trace --trace` prints for the program's own file, its output in between:
//   step = " --- modulename: " NAME ", funcname: " NAME NEWLINE       a frame is entered or goes on
//        | FILE "(" LINE "):  " SOURCE NEWLINE                          a line is about to run
//        | TEXT                                                        the program's output, as it comes
// Output is told from steps by its form alone: a program that prints such lines itself reads back as steps.

import type { TraceEvent } from "../event-types.js"
import type { Program } from "../sites.js"
import type { Format } from "./format.js"
import { moments } from "./states.js"

export type TraceModuleStep =
  | { kind: "call"; module: string; function: string }
  | { kind: "line"; file: string; line: number; source: string }
  | { kind: "output"; text: string }

function fileName(program: Program): string {
  return program.filename.slice(program.filename.lastIndexOf("/") + 1)
}

const callPattern = / --- modulename: (.*), funcname: (.*)$/

function parse(text: string): TraceModuleStep[] {
  const steps: TraceModuleStep[] = []
  const output = (part: string): void => {
    const last = steps[steps.length - 1]
    if (last?.kind === "output") last.text += part
    else if (part !== "") steps.push({ kind: "output", text: part })
  }
  // The program's file is named as its module. A step may stand behind output that ended without a newline.
  const module = callPattern.exec(text.split("\n", 1)[0])?.[1] ?? ""
  const linePattern = new RegExp(`(${module.replace(/[^\w]/g, "\\$&")}(?:\\.[^.(\\n]*)?)\\((\\d+)\\):  (.*)$`)
  const lines = text.split("\n")
  lines.forEach((line, i) => {
    const call = callPattern.exec(line)
    const at = call ?? (module === "" ? null : linePattern.exec(line))
    if (at === null) {
      output(i === lines.length - 1 ? line : `${line}\n`)
      return
    }
    output(line.slice(0, at.index))
    if (call !== null) steps.push({ kind: "call", module: call[1], function: call[2] })
    else steps.push({ kind: "line", file: at[1], line: Number(at[2]), source: at[3] })
  })
  return steps
}

export const traceModule: Format<TraceModuleStep> = {
  name: "trace-module",
  level: "line",
  stack: false,
  *steps(program, events, options) {
    const file = fileName(program)
    const module = file.replace(/\.[^.]*$/, "")
    let text = ""
    const collected = collectOutput(events, (part) => {
      text += part
    })
    for (const { event, frame } of moments(collected, options.entry)) {
      if (text !== "") yield { kind: "output", text }
      text = ""
      if (event.event === "call" || event.event === "resume") yield { kind: "call", module, function: frame.name }
      if (event.event === "line") {
        const source = program.lines[event.line - 1]
        if (source !== undefined) yield { kind: "line", file, line: event.line, source }
      }
    }
    if (text !== "") yield { kind: "output", text }
  },
  print: (step) => {
    if (step.kind === "call") return ` --- modulename: ${step.module}, funcname: ${step.function}\n`
    return step.kind === "line" ? `${step.file}(${step.line}):  ${step.source}\n` : step.text
  },
  parse,
  answer: () => null,
}

function* collectOutput(events: Iterable<TraceEvent>, receive: (text: string) => void): Generator<TraceEvent> {
  for (const event of events) {
    if (event.event === "output") receive(event.text)
    yield event
  }
}
