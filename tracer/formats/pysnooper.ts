// `pysnooper`: what PySnooper prints with `normalize` (no addresses, no clock), as if all functions of the program stood under one
// `@snoop`. Each step is a line, its INDENT four blanks for each call that is under way. Grammar:
//   step = INDENT "Source path:... " FILE
//        | INDENT ("Starting var:.. " | "New var:....... " | "Modified var:.. ") NAME " = " REPR
//        | INDENT TIME " " EVENT LINE " " SOURCE         EVENT: call, line, return or exception, to 9 columns; LINE: to 4
//        | INDENT "Call ended by exception" | INDENT "Return value:.. " REPR | INDENT "Exception:..... " TEXT
//        | INDENT "Elapsed time: " CLOCK
//        | INDENT "Left out:....... " N " iterations of line " LINE | "Limit:.......... " REASON      not PySnooper's: marks of ours
//   TIME = 15 blanks | CLOCK;  CLOCK = "00:00:00.000000", there with `clock: "zero"` alone
// REPR is the program's own, its line ends gone, its middle "..." when longer than 100 characters. TEXT may hold line ends: lines
// that follow it and look like no step belong to it.

import { builtinFileOf } from "../builtin-code.js"
import type { Program } from "../sites.js"
import type { Format, FormatOptions } from "./format.js"
import { type FrameState, type Moment, moments } from "./states.js"
import type { TextReader } from "./text-reader.js"
import { type VariableOrder, variableOrder } from "./variable-order.js"

export type PySnooperStep =
  | { kind: "source"; indent: number; file: string }
  | { kind: "starting" | "new" | "modified"; indent: number; name: string; value: string }
  | {
      kind: "event"
      indent: number
      event: "call" | "line" | "return" | "exception"
      clock: boolean
      line: number
      source: string
    }
  | { kind: "ended"; indent: number }
  | { kind: "value" | "exception"; indent: number; text: string }
  | { kind: "elapsed"; indent: number }
  | { kind: "elided"; indent: number; iterations: number; line: number }
  | { kind: "limit"; indent: 0; reason: string }

const CLOCK = "00:00:00.000000"
const LONGEST = 100

const labels = {
  source: "Source path:... ",
  starting: "Starting var:.. ",
  new: "New var:....... ",
  modified: "Modified var:.. ",
  value: "Return value:.. ",
  exception: "Exception:..... ",
  elided: "Left out:....... ",
  limit: "Limit:.......... ",
} as const

function truncated(text: string): string {
  // Of a text with more UTF-16 units than so many characters can have, only the ends are looked at.
  if (text.length <= LONGEST || (text.length <= 2 * LONGEST && [...text].length <= LONGEST)) return text
  const left = Math.floor((LONGEST - 3) / 2)
  const right = LONGEST - 3 - left
  const [start, end] = [[...text.slice(0, 2 * left)], [...text.slice(-2 * right)]]
  return `${start.slice(0, left).join("")}...${end.slice(-right).join("")}`
}

function shortRepr(text: string): string {
  return truncated(text.replaceAll("\r", "").replaceAll("\n", ""))
}

/// Follows frames as PySnooper does: what it showed of each, and how deep the calls are.
class Snooper {
  private readonly shown = new WeakMap<FrameState, Map<string, string>>()
  /// How many frames under way are shown.
  private open = 0
  private readonly firstLines = new WeakMap<FrameState, number>()
  private readonly inOrder: VariableOrder
  private namedSource: string | null = null
  private readonly lines: readonly string[]
  private readonly file: string
  private readonly clock: boolean

  constructor(
    private readonly program: Program,
    private readonly options: FormatOptions,
  ) {
    const { source, filename } = program
    this.inOrder = variableOrder(program)
    this.lines = pythonLines(source)
    this.file = filename.slice(filename.lastIndexOf("/") + 1)
    this.clock = options.clock === "zero"
  }

  *steps(moment: Moment): Generator<PySnooperStep> {
    const { event, frame, stack } = moment
    if (event.event === "instruction" || !this.isShown(stack)) return
    const isCall = event.event === "call" || event.event === "resume"
    if (isCall) this.open++
    if (event.event === "call") this.firstLines.set(frame, event.line)
    const indent = this.open - 1
    const definition = builtinFileOf(frame.qualname)
    const file = definition ?? this.file
    const lines =
      definition === null && frame.file === undefined ? this.lines : this.program.textOf(frame.qualname, frame.file).lines
    if (this.namedSource !== file) yield { kind: "source", indent, file }
    this.namedSource = file
    yield* this.variables(frame, indent, isCall)
    if (event.event === "elided") {
      yield { kind: "elided", indent, iterations: event.iterations, line: event.line }
      return
    }
    if (event.event === "unwind") yield { kind: "ended", indent }
    else yield this.event(event, indent, isCall, lines)
    if (event.event === "exception") {
      const text = event.message === "" ? event.type : `${event.type}: ${event.message}`
      yield { kind: "exception", indent, text: truncated(stripped(text)) }
    }
    if (event.event !== "return" && event.event !== "yield" && event.event !== "unwind") return
    this.shown.delete(frame)
    this.open--
    if (event.event !== "unwind") yield { kind: "value", indent, text: shortRepr(event.value) }
    if (indent === 0 && this.clock) yield { kind: "elapsed", indent: 0 }
  }

  private isShown(stack: readonly FrameState[]): boolean {
    const { depth, entry } = this.options
    if (depth === undefined) return true
    const last = stack.length - 1
    for (let i = last; i > last - depth && i >= 0; i--) {
      if (entry === undefined ? i === 0 : stack[i].name === entry || stack[i].qualname === entry) return true
    }
    return false
  }

  private *variables(frame: FrameState, indent: number, isCall: boolean): Generator<PySnooperStep> {
    const before = this.shown.get(frame)
    const now = new Map<string, string>()
    for (const [name, text] of before === undefined ? this.inOrder(frame, this.firstLines.get(frame) ?? 0) : frame.variables) {
      const value = shortRepr(text)
      now.set(name, value)
      const old = before?.get(name)
      if (old === undefined) yield { kind: isCall ? "starting" : "new", indent, name, value }
      else if (old !== value) yield { kind: "modified", indent, name, value }
    }
    this.shown.set(frame, now)
  }

  private event(event: Moment["event"], indent: number, isCall: boolean, lines: readonly string[]): PySnooperStep {
    const kind = isCall ? "call" : event.event === "line" || event.event === "exception" ? event.event : "return"
    const line = isCall ? definitionLine(event.line, lines) : event.line
    return { kind: "event", indent, event: kind, clock: this.clock, line, source: lines.at(line - 1) ?? "" }
  }
}

// A call of a decorated function is shown at its `def`.
function definitionLine(line: number, lines: readonly string[]): number {
  if (!(lines.at(line - 1) ?? "").trimStart().startsWith("@")) return line
  for (let at = line; at <= lines.length; at++) if (lines[at - 1].trimStart().startsWith("def")) return at
  return line
}

/// `str.splitlines()`.
function pythonLines(source: string): string[] {
  const lines = source.split(/\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/)
  if (lines[lines.length - 1] === "") lines.pop()
  return lines
}

/// `str.strip()`, near enough for a message.
function stripped(text: string): string {
  return text.trim()
}

function print(step: PySnooperStep): string {
  return `${" ".repeat(4 * step.indent)}${content(step)}\n`
}

function content(step: PySnooperStep): string {
  switch (step.kind) {
    case "source":
      return labels.source + step.file
    case "starting":
    case "new":
    case "modified":
      return `${labels[step.kind]}${step.name} = ${step.value}`
    case "event": {
      const time = step.clock ? CLOCK : " ".repeat(CLOCK.length)
      return `${time} ${step.event.padEnd(9)} ${String(step.line).padStart(4)} ${step.source}`
    }
    case "ended":
      return "Call ended by exception"
    case "value":
    case "exception":
      return labels[step.kind] + step.text
    case "elided":
      return `${labels.elided}${step.iterations} iterations of line ${step.line}`
    case "limit":
      return labels.limit + step.reason
    case "elapsed":
      return `Elapsed time: ${CLOCK}`
  }
}

const variablePattern = /^((?: {4})*)(Starting var:\.\. |New var:\.{7} |Modified var:\.\. )(.+?) = (.*)$/s
const labelPattern = /^((?: {4})*)(Source path:\.{3} |Return value:\.\. |Exception:\.{5} )(.*)$/s
const eventPattern = /^((?: {4})*?)( {15}|00:00:00\.000000) (call {5}|line {5}|return {3}|exception) ([ \d]{3}\d|\d{5,}) (.*)$/s
const elidedPattern = /^((?: {4})*)Left out:\.{7} (\d+) iterations of line (\d+)$/
const barePattern = /^((?: {4})*)(Call ended by exception|Elapsed time: 00:00:00\.000000)$/

function parseStep(line: string): PySnooperStep | null {
  const variable = variablePattern.exec(line)
  if (variable !== null) {
    const kind = variable[2] === labels.starting ? "starting" : variable[2] === labels.new ? "new" : "modified"
    return { kind, indent: variable[1].length / 4, name: variable[3], value: variable[4] }
  }
  const event = eventPattern.exec(line)
  if (event !== null) {
    const kind = event[3].trim() as "call" | "line" | "return" | "exception"
    const common = { kind: "event", indent: event[1].length / 4, event: kind, clock: event[2] === CLOCK } as const
    return { ...common, line: Number(event[4]), source: event[5] }
  }
  const bare = barePattern.exec(line)
  if (bare !== null) return { kind: bare[2].startsWith("Call") ? "ended" : "elapsed", indent: bare[1].length / 4 }
  const elided = elidedPattern.exec(line)
  if (elided !== null) {
    return { kind: "elided", indent: elided[1].length / 4, iterations: Number(elided[2]), line: Number(elided[3]) }
  }
  if (line.startsWith(labels.limit)) return { kind: "limit", indent: 0, reason: line.slice(labels.limit.length) }
  const label = labelPattern.exec(line)
  if (label === null) return null
  const indent = label[1].length / 4
  if (label[2] === labels.source) return { kind: "source", indent, file: label[3] }
  return { kind: label[2] === labels.value ? "value" : "exception", indent, text: label[3] }
}

// A step is whole when the next begins: the text of an exception may have several lines.
function* read(text: TextReader): Generator<PySnooperStep> {
  let last: PySnooperStep | null = null
  for (let line = text.nextLine(); line !== null; line = text.nextLine()) {
    const step = parseStep(line)
    if (step !== null && print(step) === `${line}\n`) {
      if (last !== null) yield last
      last = step
    } else if (last?.kind === "exception") last.text += `\n${line}`
    else {
      if (last !== null) yield last
      throw text.wrong("PySnooper prints no such line")
    }
  }
  if (last !== null) yield last
}

export const pysnooper: Format<PySnooperStep> = {
  name: "pysnooper",
  level: "line",
  stack: false,
  values: { style: "program" },
  *steps(program, events, options) {
    const snooper = new Snooper(program, options)
    for (const moment of moments(events, options)) yield* snooper.steps(moment)
  },
  limit: (reason) => ({ kind: "limit", indent: 0, reason }),
  print,
  read,
  answer: (step) => (step.kind === "value" ? { value: step.text } : null),
}
