// How a statement's text is laid out over lines: `·` in it marks where a line may end (inside brackets, or after a backslash).

import type { Random } from "./random.js"

/// A statement in lines, not indented. Simple statements may share a line.
export interface Statement {
  lines: string[]
  simple: boolean
}

/// The text of a simple statement, or of a compound one's head, over lines at random.
export function layOut(random: Random, text: string): string[] {
  const style = random.among([
    [5, () => "flat"],
    [3, () => "some"],
    [1, () => "all"],
    [1, () => "backslash"],
  ])
  let depth = 0
  let done = ""
  for (const char of text) {
    if ("([{".includes(char)) depth++
    else if (")]}".includes(char)) depth--
    if (char !== "·") done += char
    else if (depth > 0) done += insideBrackets(random, style)
    else if (style === "backslash" && random.chance(40)) done += `\\\n${" ".repeat(random.int(0, 6))}`
  }
  return done.split("\n")
}

function insideBrackets(random: Random, style: string): string {
  const breaks = style === "all" || (style === "some" && random.chance(35))
  return breaks ? `\n${" ".repeat(random.int(0, 8))}` : ""
}

/// An expression, perhaps in brackets, so that its lines may end anywhere.
export function bracketed(random: Random, expression: string): string {
  return random.chance(30) ? `(·${expression}·)` : expression
}

export function simple(random: Random, text: string): Statement {
  return { lines: layOut(random, text), simple: true }
}

/// A head with its block.
export function compound(random: Random, head: string, body: Statement[]): Statement {
  const lines = layOut(random, head)
  if (body.every((statement) => statement.simple) && random.chance(15)) {
    const [first, ...rest] = body
      .map(({ lines }) => lines.join("\n"))
      .join("; ")
      .split("\n")
    lines[lines.length - 1] += ` ${first}`
    lines.push(...rest)
  } else lines.push(...indented(random, blockLines(random, body)))
  return { lines, simple: false }
}

/// The parts of one compound statement (if and else, try and except).
export function joined(...parts: Statement[]): Statement {
  return { lines: parts.flatMap(({ lines }) => lines), simple: false }
}

/// Statements below each other, or some beside each other; blank lines and comments between them.
export function blockLines(random: Random, statements: Statement[]): string[] {
  const lines: string[] = []
  let mayShare = false
  for (const statement of statements) {
    const [first, ...rest] = statement.lines
    if (mayShare && statement.simple && random.chance(8)) lines[lines.length - 1] += `; ${first}`
    else {
      if (random.chance(4)) lines.push("")
      if (random.chance(4)) lines.push("# ...")
      lines.push(first)
    }
    lines.push(...rest)
    mayShare = statement.simple
  }
  return lines
}

function indented(random: Random, lines: string[]): string[] {
  const indentation = random.chance(90) ? "    " : " "
  return lines.map((line) => (line === "" ? line : indentation + line))
}
