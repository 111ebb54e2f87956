// `next`: the program with what its lines changed as comments behind them, as NExT shows executions (Ni et al. 2024). Grammar:
//   line    = SOURCE ["  # " comment]
//   comment = entry ("; " entry)* | entry* "; ...; " entry
//   entry   = "(" N ") " change (", " change)*       the N-th line that ran, from 0, and what it changed
//   change  = NAME "=" JSON | NAME "=gone" | "return=" JSON | "raise=" JSON
//          | "elided=" JSON       of the loop in this line so many iterations before are left out
// The lines of white-box definitions follow those of the program, headed by "# <builtin NAME>". The last line is "# limit: " REASON when the
// run or the trace was ended. A line that ran more often than `shown` + 1 times shows its first `shown` executions and the last; JSON is a string holding a repr.

import type { Program } from "../sites.js"
import type { Answer, Format, FormatOptions } from "./format.js"
import { type FrameState, type Moment, moments } from "./states.js"
import { stepByLine, type TextReader } from "./text-reader.js"

interface Execution {
  order: number
  changes: [string, string | null][]
}

export interface NextStep {
  source: string
  executions: Execution[]
  /// Executions were left out between the last two.
  shortened: boolean
}

const MARK = "  # "
const GONE = "gone"

function changesOf({ event, changes }: Moment): [string, string | null][] {
  const list: [string, string | null][] = Object.entries(changes)
  if (event.event === "return" || event.event === "yield") list.push(["return", event.value])
  if (event.event === "elided") list.push(["elided", String(event.iterations)])
  if (event.event === "exception") list.push(["raise", event.type])
  return list
}

/// The executions of a line: the first ones and the last; no others are kept.
interface LineExecutions {
  executions: Execution[]
  shortened: boolean
}

// What an event brings belongs to the line that its frame ran before.
function executionsByLine(
  program: Program,
  events: Parameters<Format["steps"]>[1],
  options: FormatOptions,
): Map<Program, Map<number, LineExecutions>> {
  const byText = new Map<Program, Map<number, LineExecutions>>([[program, new Map()]])
  const running = new WeakMap<FrameState, Execution>()
  const most = (options.shown ?? 2) + 1
  let order = 0
  const start = (line: number, frame: FrameState): Execution => {
    const text = program.textOf(frame.qualname)
    const byLine = byText.get(text) ?? new Map<number, LineExecutions>()
    byText.set(text, byLine)
    const execution: Execution = { order: order++, changes: [] }
    const known = byLine.get(line)
    if (known === undefined) byLine.set(line, { executions: [execution], shortened: false })
    else {
      if (known.executions.length === most) {
        known.executions.pop()
        known.shortened = true
      }
      known.executions.push(execution)
    }
    running.set(frame, execution)
    return execution
  }
  for (const moment of moments(events, options)) {
    const { event, frame } = moment
    if (event.event === "call") {
      if (moment.frame.name !== "<module>") start(event.line, frame).changes.push(...changesOf(moment))
      continue
    }
    if (event.event === "elided") {
      start(event.line, frame).changes.push(...changesOf(moment))
      continue
    }
    running.get(frame)?.changes.push(...changesOf(moment))
    if (event.event === "line") start(event.line, frame)
  }
  return byText
}

function printExecution({ order, changes }: Execution): string {
  const texts = changes.map(
    ([name, value]) => `${name}=${value === null ? GONE : JSON.stringify(value).replaceAll("#", "\\u0023")}`,
  )
  return `(${order})${texts.length > 0 ? " " : ""}${texts.join(", ")}`
}

function print({ source, executions, shortened }: NextStep): string {
  if (executions.length === 0) return `${source}\n`
  const texts = executions.map(printExecution)
  if (shortened) texts.splice(texts.length - 1, 0, "...")
  return `${source}${MARK}${texts.join("; ")}\n`
}

const commentPattern = /^(.*?) {2}# (\(\d+\)(?:[^#]*))$/
const changePattern = /(?:, )?([^\s=,;]+)=(gone|"(?:[^"\\]|\\.)*")/y

function parseComment(text: string): { executions: Execution[]; shortened: boolean } | null {
  const executions: Execution[] = []
  let shortened = false
  for (let at = 0; at < text.length; ) {
    if (text.startsWith("...; ", at)) {
      shortened = true
      at += 5
    }
    const head = /\((\d+)\) ?/y
    head.lastIndex = at
    const match = head.exec(text)
    if (match === null) return null
    at = head.lastIndex
    const changes: [string, string | null][] = []
    changePattern.lastIndex = at
    for (let change = changePattern.exec(text); change !== null; change = changePattern.exec(text)) {
      changes.push([change[1], change[2] === GONE ? null : (JSON.parse(change[2]) as string)])
      at = changePattern.lastIndex
    }
    executions.push({ order: Number(match[1]), changes })
    if (at === text.length) break
    if (!text.startsWith("; ", at)) return null
    at += 2
  }
  return { executions, shortened }
}

function parseLine(line: string, text: TextReader): NextStep {
  const match = commentPattern.exec(line)
  let comment: ReturnType<typeof parseComment> = null
  try {
    comment = match === null ? null : parseComment(match[2])
  } catch {
    throw text.wrong("a value that is no JSON string")
  }
  return match === null || comment === null
    ? { source: line, executions: [], shortened: false }
    : { source: match[1], ...comment }
}

/// Of the execution that returned last: the lines stand in the order of the program.
function answerOf({ executions }: NextStep): Answer | null {
  let answer: Answer | null = null
  for (const { order, changes } of executions) {
    const returned = changes.findLast(([name]) => name === "return")
    if (returned !== undefined && (answer === null || order >= (answer.order as number))) answer = { value: returned[1], order }
  }
  return answer
}

export const next: Format<NextStep> = {
  name: "next",
  level: "line",
  stack: false,
  *steps(program: Program, events, options) {
    for (const [text, byLine] of executionsByLine(program, events, options)) {
      if (text !== program) yield { source: `# ${text.filename}`, executions: [], shortened: false }
      for (let i = 0; i < text.lines.length; i++) {
        yield { source: text.lines[i], ...(byLine.get(i + 1) ?? { executions: [], shortened: false }) }
      }
    }
  },
  limit: (reason) => ({ source: `# limit: ${reason}`, executions: [], shortened: false }),
  print,
  read: stepByLine(parseLine),
  answer: answerOf,
}
