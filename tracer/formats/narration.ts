// `narration`: a run told in English, one sentence a step. Grammar, values as reprs:
//   step = "Line " N " of " F " runs: " SOURCE "." | "Then " NAME " is " VALUE "." | "Then " NAME " is gone."
//        | F " is called" [" with " NAME " = " VALUE ("; " ...)*] "." | F " goes on with " VALUE "."
//        | F " returns " VALUE "." | F " yields " VALUE "." | TYPE " is raised in " F [": " MESSAGE] "." | F " is left by the exception."
//        | N " iterations of the loop at line " N " of " F " are left out." | "The limit " REASON " ends it."
// F is a function's name, or "the module". Names, sources and values stand between backquotes; within, \\ \n and \` are escaped.

import type { Format } from "./format.js"
import { type FrameState, type Moment, moments } from "./states.js"
import { stepByLine } from "./text-reader.js"

export type NarrationStep =
  | { kind: "line"; function: string; line: number; source: string }
  | { kind: "change"; name: string; value: string | null }
  | { kind: "call"; function: string; arguments: [string, string][] }
  | { kind: "resume" | "return" | "yield"; function: string; value: string }
  | { kind: "exception"; function: string; type: string; message: string }
  | { kind: "unwind"; function: string }
  | { kind: "elided"; function: string; line: number; iterations: number }
  | { kind: "limit"; reason: string }

/// Between backquotes, on one line.
function quoted(text: string): string {
  const escaped = text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("`", "\\`")
  return `\`${escaped}\``
}

function print(step: NarrationStep): string {
  switch (step.kind) {
    case "line":
      return `Line ${step.line} of ${quoted(step.function)} runs: ${quoted(step.source)}.\n`
    case "change":
      return step.value === null
        ? `Then ${quoted(step.name)} is gone.\n`
        : `Then ${quoted(step.name)} is ${quoted(step.value)}.\n`
    case "call": {
      const given = step.arguments.map(([name, value]) => `${quoted(name)} = ${quoted(value)}`).join("; ")
      return `${quoted(step.function)} is called${given === "" ? "" : ` with ${given}`}.\n`
    }
    case "resume":
      return `${quoted(step.function)} goes on with ${quoted(step.value)}.\n`
    case "return":
      return `${quoted(step.function)} returns ${quoted(step.value)}.\n`
    case "yield":
      return `${quoted(step.function)} yields ${quoted(step.value)}.\n`
    case "exception":
      return `${quoted(step.type)} is raised in ${quoted(step.function)}: ${quoted(step.message)}.\n`
    case "elided":
      return `${step.iterations} iterations of the loop at line ${step.line} of ${quoted(step.function)} are left out.\n`
    case "limit":
      return `The limit ${quoted(step.reason)} ends it.\n`
    case "unwind":
      return `${quoted(step.function)} is left by the exception.\n`
  }
}

/// A sentence with its quotations taken out: "Then ` is `." and what stood there.
function takeApart(sentence: string): { frame: string; texts: string[] } {
  const texts: string[] = []
  const frame = sentence.replace(/`((?:[^`\\]|\\.)*)`/g, (_all, inner: string) => {
    texts.push(inner.replace(/\\(.)/g, (_pair, char: string) => (char === "n" ? "\n" : char)))
    return "`"
  })
  return { frame, texts }
}

const callPattern = /^` is called(?: with ` = `(?:; ` = `)*)?\.$/

function parseSentence(sentence: string): NarrationStep | null {
  const { frame, texts } = takeApart(sentence)
  const [a, b] = texts
  const line = /^Line (\d+) of ` runs: `\.$/.exec(frame)
  if (line !== null) return { kind: "line", function: a, line: Number(line[1]), source: b }
  const elided = /^(\d+) iterations of the loop at line (\d+) of ` are left out\.$/.exec(frame)
  if (elided !== null) return { kind: "elided", function: a, line: Number(elided[2]), iterations: Number(elided[1]) }
  if (callPattern.test(frame)) {
    const given: [string, string][] = []
    for (let i = 1; i + 1 < texts.length; i += 2) given.push([texts[i], texts[i + 1]])
    return { kind: "call", function: a, arguments: given }
  }
  switch (frame) {
    case "Then ` is gone.":
      return { kind: "change", name: a, value: null }
    case "Then ` is `.":
      return { kind: "change", name: a, value: b }
    case "` goes on with `.":
      return { kind: "resume", function: a, value: b }
    case "` returns `.":
      return { kind: "return", function: a, value: b }
    case "` yields `.":
      return { kind: "yield", function: a, value: b }
    case "` is raised in `: `.":
      return { kind: "exception", function: b, type: a, message: texts[2] }
    case "The limit ` ends it.":
      return { kind: "limit", reason: a }
    case "` is left by the exception.":
      return { kind: "unwind", function: a }
    default:
      return null
  }
}

function nameOf(frame: FrameState): string {
  return frame.name === "<module>" ? "the module" : frame.name
}

function* stepsOf({ event, frame, changes }: Moment, lines: readonly string[]): Generator<NarrationStep> {
  const name = nameOf(frame)
  if (event.event === "call") {
    const given = Object.entries(event.locals).filter((entry): entry is [string, string] => entry[1] !== null)
    yield { kind: "call", function: name, arguments: given }
    return
  }
  if (event.event === "elided") yield { kind: "elided", function: name, line: event.line, iterations: event.iterations }
  for (const [variable, value] of Object.entries(changes)) yield { kind: "change", name: variable, value }
  if (event.event === "line") {
    yield { kind: "line", function: name, line: event.line, source: (lines[event.line - 1] ?? "").trim() }
  } else if (event.event === "exception") {
    yield { kind: "exception", function: name, type: event.type, message: event.message }
  } else if (event.event === "unwind") yield { kind: "unwind", function: name }
  else if (event.event !== "instruction" && event.event !== "elided")
    yield { kind: event.event, function: name, value: event.value }
}

export const narration: Format<NarrationStep> = {
  name: "narration",
  level: "line",
  stack: false,
  *steps(program, events, options) {
    for (const moment of moments(events, options))
      yield* stepsOf(moment, program.textOf(moment.frame.qualname, moment.frame.file).lines)
  },
  limit: (reason) => ({ kind: "limit", reason }),
  print,
  read: stepByLine((line, text) => {
    const step = parseSentence(line)
    if (step === null) throw text.wrong("no sentence of the narration")
    return step
  }),
  answer: (step) => (step.kind === "return" ? { value: step.value } : null),
}
