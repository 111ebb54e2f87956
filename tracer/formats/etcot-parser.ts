// The parser of `etcot` (grammar: ETCOT.md). Values are Python reprs, so quotes and brackets are followed where a separator is
// looked for: " -> " inside a string is text.

import { type Step, type StepBody, stepWords } from "./etcot-steps.js"
import type { TextReader } from "./text-reader.js"

const keywords: ReadonlySet<string> = new Set(["return", "yield", "raise"])

/// The step of a line; throws where it is none.
export function parseStep(line: string, text: TextReader): Step {
  if (line.startsWith("= #")) return { frame: null, body: parseState(line.slice(2), text) }
  const frameMark = /^#(\d+) /.exec(line)
  const frame = frameMark === null ? null : Number(frameMark[1])
  const rest = frameMark === null ? line : line.slice(frameMark[0].length)
  const lineMark = /^L(\d+)(?: (.*))?$/s.exec(rest)
  if (lineMark !== null) return { frame, body: { kind: "line", line: Number(lineMark[1]), source: lineMark[2] ?? "" } }
  if (frame === null && !rest.startsWith("  ")) throw text.wrong("a step begins with two blanks, #frame or Lline")
  const content = frame === null ? rest.slice(2) : rest
  const body = parseBody(content, text)
  if (body !== null) return { frame, body }
  const entered = frame === null ? null : parseEnter(frame, content)
  if (entered === null) throw text.wrong(`no step: ${content}`)
  return { frame: null, body: entered }
}

function parseBody(content: string, text: TextReader): StepBody | null {
  if (content === "unwind") return { kind: "unwind" }
  const elided = /^\.\.\. (\d+) of L(\d+)$/.exec(content)
  if (elided !== null) return { kind: "elided", iterations: Number(elided[1]), line: Number(elided[2]) }
  if (content.startsWith("~ ")) return { kind: "rewrite", text: content.slice(2) }
  if (content.startsWith("<< ")) return { kind: "append", value: content.slice(3) }
  if (content.startsWith("=> ")) return { kind: "branch", target: content.slice(3) }
  const bind = splitAt(content, " := ")
  if (bind.length > 1) return { kind: "bind", target: bind[0], value: bind.slice(1).join(" := ") }
  if (content.startsWith("del ")) return { kind: "unbind", target: content.slice(4) }
  // Some of the words may be names of variables too: `limit < 5 -> ...` is an operation.
  const forms = splitAt(content, " -> ")
  const word = stepWords.find((known) => content.startsWith(`${known} `))
  if (word !== undefined && (forms.length < 2 || keywords.has(word))) {
    return { kind: "word", word, value: content.slice(word.length + 1) }
  }
  const next = /^(\S+) next (\d+) -> (.*)$/s.exec(content)
  if (next !== null) return { kind: "next", iterator: next[1], index: Number(next[2]), value: next[3] === "end" ? null : next[3] }
  if (forms.length < 2) return null
  if (forms.some((form) => form === "")) throw text.wrong("an empty form")
  return { kind: "evaluate", forms: forms.slice(0, -1), value: forms[forms.length - 1] }
}

function parseState(content: string, text: TextReader): StepBody {
  const mark = /^#(\d+) /.exec(content)
  const entered = mark === null ? null : parseEnter(Number(mark[1]), content.slice(mark[0].length))
  if (entered?.kind !== "enter") throw text.wrong("no state of a frame")
  return { kind: "state", frame: entered.frame, name: entered.name, variables: entered.args }
}

function parseEnter(frame: number, text: string): StepBody | null {
  const open = text.indexOf("(")
  if (open <= 0 || !text.endsWith(")")) return null
  const inside = text.slice(open + 1, -1)
  const args: [string, string][] = []
  for (const part of inside === "" ? [] : splitAt(inside, ", ")) {
    const equals = part.indexOf("=")
    if (equals <= 0) return null
    args.push([part.slice(0, equals), part.slice(equals + 1)])
  }
  return { kind: "enter", frame, name: text.slice(0, open), args }
}

/// Splits at a separator that stands outside quotes and brackets.
export function splitAt(text: string, separator: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const c = text[i]
    if (c === "'" || c === '"') i = endOfString(text, i)
    else if (c === "(" || c === "[" || c === "{") depth++
    else if (c === ")" || c === "]" || c === "}") depth--
    else if (depth === 0 && c === separator[0] && text.startsWith(separator, i)) {
      parts.push(text.slice(from, i))
      i += separator.length - 1
      from = i + 1
    }
  }
  parts.push(text.slice(from))
  return parts
}

// The index of the closing quote; the end of the text when there is none.
function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] === "\\") i++
    else if (text[i] === text[start]) return i
  }
  return text.length
}
