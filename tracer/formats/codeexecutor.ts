// `codeexecutor`: a line, then all variables of its frame after it ran, as in CodeExecutor's traces (Liu et al. 2023). One step a line:
//   step  = "<line>" NUMBER "<state>" [name ":" VALUE ("<dictsep>" name ":" VALUE)*] "</state>"
//         | "<elided>" N STEP               so many iterations of the loop at that line are left out, then the state after them
//         | "<limit>" REASON                the run or the trace was ended
// Unlike theirs, VALUE is a JSON string of the repr: an unquoted text with a separator in it could not be read back.

import { type Format, variablesObject } from "./format.js"
import { type FrameState, moments } from "./states.js"
import { stepByLine, type TextReader } from "./text-reader.js"

export interface CodeExecutorState {
  line: number
  variables: Record<string, string>
  elided?: number
}

export type CodeExecutorStep = CodeExecutorState | { limit: string }

const SEPARATOR = " <dictsep> "
const stepPattern = /^(?:<elided> (\d+) )?<line> (\d+) <state> (.*)<\/state>$/

function print(step: CodeExecutorStep): string {
  if ("limit" in step) return `<limit> ${step.limit}\n`
  const { line, variables, elided } = step
  const texts = Object.entries(variables).map(([name, value]) => `${name} : ${JSON.stringify(value).replaceAll("<", "\\u003c")}`)
  return `${elided === undefined ? "" : `<elided> ${elided} `}<line> ${line} <state> ${texts.join(SEPARATOR)}${texts.length > 0 ? " " : ""}</state>\n`
}

function parseStep(line: string, text: TextReader): CodeExecutorStep {
  if (line.startsWith("<limit> ")) return { limit: line.slice("<limit> ".length) }
  const match = stepPattern.exec(line)
  const variables = match === null ? null : variablesOf(match[3].trimEnd())
  if (match === null || variables === null) throw text.wrong("no step looks like this")
  const step: CodeExecutorState = { line: Number(match[2]), variables }
  if (match[1] !== undefined) step.elided = Number(match[1])
  return step
}

function variablesOf(text: string): Record<string, string> | null {
  const variables = variablesObject([]) as Record<string, string>
  for (const part of text === "" ? [] : text.split(SEPARATOR)) {
    const colon = part.indexOf(" : ")
    if (colon < 1) return null
    try {
      const value: unknown = JSON.parse(part.slice(colon + 3))
      if (typeof value !== "string") return null
      variables[part.slice(0, colon)] = value
    } catch {
      return null
    }
  }
  return variables
}

export const codeexecutor: Format<CodeExecutorStep> = {
  name: "codeexecutor",
  level: "line",
  stack: false,
  // A line is done when its frame's next event comes.
  *steps(_program, events, options) {
    const running = new WeakMap<FrameState, number>()
    for (const { event, frame } of moments(events, options)) {
      const line = running.get(frame)
      if (event.event === "elided") {
        // The state after the line before is not known: it was the beginning of what is left out.
        running.delete(frame)
        const variables = variablesObject(frame.variables) as Record<string, string>
        yield { line: event.line, variables, elided: event.iterations }
        continue
      }
      const ended = event.event === "line" || event.event === "return" || event.event === "unwind"
      if (ended && line !== undefined) yield { line, variables: variablesObject(frame.variables) as Record<string, string> }
      if (event.event === "line") running.set(frame, event.line)
      else if (ended) running.delete(frame)
    }
  },
  limit: (reason) => ({ limit: reason }),
  print,
  read: stepByLine(parseStep),
  answer: () => null,
}
