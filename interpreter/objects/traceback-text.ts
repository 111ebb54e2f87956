// Tracebacks as text, to the byte of CPython 3.13's `traceback` module (which prints uncaught exceptions there).

import { positionOf } from "../compiler/positions.js"
import { exceptionsOf, isGroup } from "./exception-group.js"
import { exceptionTypes as types } from "./exception-types.js"
import { PyBaseException } from "./exceptions.js"
import type { PyTraceback } from "./function.js"
import { PyList } from "./list.js"
import { moduleOf } from "./names.js"
import { findAttribute } from "./operations/attributes.js"
import { repr, str } from "./operations/convert.js"
import type { Runtime } from "./runtime.js"
import { type Place, sourceWithCarets } from "./traceback-carets.js"
import { suggestionFor } from "./traceback-hints.js"
import { PyTuple } from "./tuple.js"
import type { PyType } from "./type.js"
import type { Value } from "./value.js"

/// A line of a source file without its newline; null when there is none. Lines count from 1.
export type SourceLine = (filename: string, lineno: number) => string | null

const CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n"
const CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n"
const REPEATS = 3
const GROUP_WIDTH = 15
const GROUP_DEPTH = 10

/// What CPython prints for an uncaught exception: its chain, stack, groups, notes and suggestions.
export function formatException(rt: Runtime, error: PyBaseException, sourceLine: SourceLine): string {
  const report = new Report(rt, sourceLine)
  report.exception(error, new Set([error]))
  return report.out.join("")
}

/// The last part alone: "ValueError: message" and notes.
export function formatExceptionOnly(rt: Runtime, error: PyBaseException): string[] {
  return exceptionLines(rt, error)
}

/// The entries of a traceback: 'File ...' lines with their source.
export function formatTraceback(rt: Runtime, tb: PyTraceback | null, sourceLine: SourceLine): string[] {
  return stackLines(rt, tb, sourceLine)
}

// ---- chains and groups

interface Link {
  /// What stands between this exception and the one shown before it.
  message: string | null
  error: PyBaseException
}

class Report {
  readonly out: string[] = []
  private depth = 0
  private needClose = false

  constructor(
    private readonly rt: Runtime,
    private readonly sourceLine: SourceLine,
  ) {}

  exception(error: PyBaseException, seen: Set<PyBaseException>): void {
    for (const { message, error: link } of chainOf(error, seen).reverse()) {
      if (message !== null) this.emit(message)
      if (!isGroup(link)) this.plain(link)
      else if (this.depth > GROUP_DEPTH) this.emit(`... (max_group_depth is ${GROUP_DEPTH})\n`)
      else this.group(link, seen)
    }
  }

  private indent(): string {
    return " ".repeat(2 * this.depth)
  }

  private emit(text: string, margin = "|"): void {
    const prefix = this.depth > 0 ? `${this.indent()}${margin} ` : ""
    this.out.push(prefix === "" ? text : text.replace(/^(?!$(?![\n]))/gm, prefix))
  }

  private plain(error: PyBaseException): void {
    const stack = stackLines(this.rt, error.traceback, this.sourceLine)
    if (stack.length > 0) {
      this.emit("Traceback (most recent call last):\n")
      for (const entry of stack) this.emit(entry)
    }
    for (const line of exceptionLines(this.rt, error)) this.emit(line)
  }

  private group(error: PyBaseException, seen: Set<PyBaseException>): void {
    const isTop = this.depth === 0
    if (isTop) this.depth = 1
    const stack = stackLines(this.rt, error.traceback, this.sourceLine)
    if (stack.length > 0) {
      this.emit("Exception Group Traceback (most recent call last):\n", isTop ? "+" : "|")
      for (const entry of stack) this.emit(entry)
    }
    for (const line of exceptionLines(this.rt, error)) this.emit(line)
    this.members(exceptionsOf(error), seen)
    if (isTop) this.depth = 0
  }

  private members(errors: readonly PyBaseException[], seen: Set<PyBaseException>): void {
    const n = Math.min(errors.length, GROUP_WIDTH + 1)
    this.needClose = false
    for (let i = 0; i < n; i++) {
      const isLast = i === n - 1
      // The closing line may be written by a group inside this one.
      if (isLast) this.needClose = true
      const truncated = i >= GROUP_WIDTH
      this.out.push(`${this.indent()}${i === 0 ? "+-" : "  "}+---------------- ${truncated ? "..." : i + 1} ----------------\n`)
      this.depth += 1
      if (truncated) {
        const remaining = errors.length - GROUP_WIDTH
        this.emit(`and ${remaining} more exception${remaining > 1 ? "s" : ""}\n`)
      } else {
        seen.add(errors[i])
        this.exception(errors[i], seen)
      }
      if (isLast && this.needClose) {
        this.out.push(`${this.indent()}+------------------------------------\n`)
        this.needClose = false
      }
      this.depth -= 1
    }
  }
}

// Newest first. An exception that was shown already ends the chain.
function chainOf(error: PyBaseException, seen: Set<PyBaseException>): Link[] {
  const chain: Link[] = []
  for (let link: PyBaseException | null = error; link !== null; ) {
    const { cause, context } = link as PyBaseException
    let next: PyBaseException | null = null
    let message: string | null = null
    if (cause instanceof PyBaseException && !seen.has(cause)) {
      next = cause
      message = CAUSE
    } else if (cause === null || cause instanceof PyBaseException) {
      const usable: boolean = context !== null && !(link as PyBaseException).suppressContext && !seen.has(context)
      if (usable) {
        next = context
        message = CONTEXT
      }
    }
    chain.push({ message, error: link })
    if (next !== null) seen.add(next)
    link = next
  }
  return chain
}

// ---- the stack

function stackLines(rt: Runtime, traceback: PyTraceback | null, sourceLine: SourceLine): string[] {
  const entries = limited(rt, traceback)
  const lines: string[] = []
  let last = ""
  let count = 0
  const repeated = (): void => {
    if (count <= REPEATS) return
    const more = count - REPEATS
    lines.push(`  [Previous line repeated ${more} more time${more > 1 ? "s" : ""}]\n`)
  }
  for (const entry of entries) {
    const { code } = entry.frame.code
    const position = positionOf(code, entry.unit)
    const lineno = position?.lineno ?? entry.lineno
    const key = `${code.filename}\0${lineno}\0${code.name}`
    if (key !== last) {
      repeated()
      last = key
      count = 0
    }
    count += 1
    if (count > REPEATS) continue
    const head = `  File "${code.filename}", line ${lineno}, in ${code.name}\n`
    const { end_lineno, col_offset, end_col_offset } = position ?? { end_lineno: null, col_offset: null, end_col_offset: null }
    lines.push(head + sourceLines(sourceLine, code.filename, lineno, end_lineno, col_offset, end_col_offset))
  }
  repeated()
  return lines
}

function limited(rt: Runtime, traceback: PyTraceback | null): PyTraceback[] {
  const entries: PyTraceback[] = []
  for (let tb = traceback; tb !== null; tb = tb.next) entries.push(tb)
  const limit = rt.sys.getString("tracebacklimit")
  if (typeof limit !== "number") return entries
  return limit <= 0 ? [] : entries.slice(-limit)
}

function sourceLines(
  sourceLine: SourceLine,
  filename: string,
  lineno: number,
  endLine: number | null,
  column: number | null,
  endColumn: number | null,
): string {
  const lines: string[] = []
  for (let i = lineno; i <= (endLine ?? lineno); i++) lines.push(sourceLine(filename, i)?.trimEnd() ?? "")
  if (lines.every((line) => line.trim() === "")) return ""
  if (column === null || endColumn === null || endLine === null) return `    ${lines[0].trim()}\n`
  const place: Place = { lineno, endLine, column, endColumn }
  return sourceWithCarets(lines, place)
}

// ---- the exception itself

function exceptionLines(rt: Runtime, error: PyBaseException): string[] {
  const name = typeText(rt, error.cls)
  const lines = error.cls.isSubtype(types.SyntaxError) ? syntaxLines(rt, error, name) : [messageLine(rt, error, name)]
  lines.push(...noteLines(rt, error))
  return lines
}

/// "module.Name", without `__main__` and builtins.
function typeText(rt: Runtime, cls: PyType): string {
  const module = moduleOf(cls)
  if (module === "__main__" || module === "builtins") return cls.qualname
  void rt
  return `${typeof module === "string" ? module : "<unknown>"}.${cls.qualname}`
}

function messageLine(rt: Runtime, error: PyBaseException, name: string): string {
  const text = safely(rt, error, "exception", str) + suggestionFor(rt, error)
  return text === "" ? `${name}\n` : `${name}: ${text}\n`
}

function safely(rt: Runtime, value: Value, what: string, convert: (rt: Runtime, value: Value) => string): string {
  try {
    return convert(rt, value)
  } catch (error) {
    if (!(error instanceof PyBaseException)) throw error
    return `<${what} ${convert === str ? "str" : "repr"}() failed>`
  }
}

function noteLines(rt: Runtime, error: PyBaseException): string[] {
  const notes = safeNotes(rt, error)
  if (notes === undefined || notes === null) return []
  const items = notes instanceof PyList || notes instanceof PyTuple ? notes.items : null
  if (items === null) return [`${safely(rt, notes, "__notes__", repr)}\n`]
  return items.flatMap((note) =>
    safely(rt, note, "note", str)
      .split("\n")
      .map((line) => `${line}\n`),
  )
}

function safeNotes(rt: Runtime, error: PyBaseException): Value | undefined {
  try {
    return findAttribute(rt, error, "__notes__")
  } catch (raised) {
    if (!(raised instanceof PyBaseException)) throw raised
    return new PyList([`Ignored error getting __notes__: ${safely(rt, raised, "__notes__", repr)}`])
  }
}

// ---- SyntaxError

function syntaxLines(rt: Runtime, error: PyBaseException, name: string): string[] {
  const lines: string[] = []
  const filename = error.field("filename")
  const lineno = error.field("lineno")
  let suffix = ""
  if (lineno !== null) {
    lines.push(`  File "${filename === null || filename === "" ? "<string>" : str(rt, filename)}", line ${str(rt, lineno)}\n`)
  } else if (filename !== null) suffix = ` (${str(rt, filename)})`
  const text = error.field("text")
  if (typeof text === "string") lines.push(...syntaxSource(error, text))
  const msg = error.fields?.get("msg") ?? error.args.items[0] ?? null
  const shown = msg === null || msg === "" ? "<no detail available>" : str(rt, msg)
  lines.push(`${name}: ${shown}${suffix}\n`)
  return lines
}

// Offsets count characters from 1.
function syntaxSource(error: PyBaseException, text: string): string[] {
  const right = text.replace(/\n+$/, "")
  const left = right.replace(/^[ \n\f]+/, "")
  const spaces = right.length - left.length
  const given = error.field("offset")
  if (given === null) return [`    ${left}\n`]
  let offset = Number(given)
  const end = error.field("end_offset")
  let endOffset = [...right].length + 1
  if (Number(error.field("lineno")) === Number(error.field("end_lineno") ?? Number.NaN)) {
    endOffset = end !== null && Number(end) !== 0 ? Number(end) : offset
  } else if (error.field("lineno") === null && error.field("end_lineno") === null) {
    endOffset = end !== null && Number(end) !== 0 ? Number(end) : offset
  }
  const length = [...text].length
  if (text !== "" && offset > length) offset = [...right].length + 1
  if (text !== "" && endOffset > length) endOffset = [...right].length + 1
  if (offset >= endOffset || endOffset < 0) endOffset = offset + 1
  const column = offset - 1 - spaces
  if (column < 0) return [`    ${left}\n`]
  const before = [...left].slice(0, column).map((c) => (/\s/.test(c) ? c : " "))
  return [`    ${left}\n`, `    ${before.join("")}${"^".repeat(endOffset - 1 - spaces - column)}\n`]
}
