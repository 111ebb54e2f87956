// The source lines of a traceback entry with carets under what was running.

import type * as ast from "../syntax/index.js"
import { tryParse } from "../syntax/index.js"

/// The place of the instruction. Lines from 1; columns in UTF-8 bytes.
export interface Place {
  lineno: number
  endLine: number
  column: number
  endColumn: number
}

/// The middle part of a segment that gets other carets: an operator, a subscript, the arguments of a call.
interface Anchors {
  startLine: number
  start: number
  endLine: number
  end: number
}

/// The lines shown for an instruction, each ending in a newline, indented by four spaces. `lines` are the source lines
/// `place.lineno` to `place.endLine`, without newlines.
export function sourceWithCarets(lines: readonly string[], place: Place): string {
  const dedented = dedent(lines.map((line) => line.trimEnd()))
  const removed = lines[0].trimEnd().length - dedented[0].length
  const last = dedented.length - 1
  const start = Math.max(0, offsetOfByte(lines[0], place.column) - removed)
  const end = Math.max(0, offsetOfByte(lines[lines.length - 1], place.endColumn) - removed)
  const anchors = findAnchors(segmentOf(dedented, start, end))
  const showCarets = shouldShowCarets(dedented, start, end, anchors)
  const shown = significantLines(last, anchors)
  const out: string[] = []
  const carets = new Carets(dedented, start, end, anchors)
  const show = (i: number): void => {
    out.push(dedented[i])
    if (showCarets) out.push(carets.under(i))
  }
  shown.forEach((line, i) => {
    const gap = i === 0 ? 1 : line - shown[i - 1]
    if (gap === 2) show(line - 1)
    else if (gap > 2) out.push(`...<${gap - 1} lines>...`)
    show(line)
  })
  return dedent(out)
    .map((line) => `    ${line}\n`)
    .join("")
}

function segmentOf(lines: readonly string[], start: number, end: number): string {
  const text = lines.join("\n")
  return text.slice(start, text.length - (lines[lines.length - 1].length - end))
}

function significantLines(last: number, anchors: Anchors | null): number[] {
  const lines = new Set([0, last])
  if (anchors !== null) {
    for (const line of [anchors.startLine, anchors.endLine]) for (let i = line - 1; i <= line + 1; i++) lines.add(i)
  }
  return [...lines].filter((line) => line >= 0 && line <= last).sort((a, b) => a - b)
}

class Carets {
  private readonly start: number
  private readonly end: number
  private readonly from: number
  private readonly to: number
  constructor(
    private readonly lines: readonly string[],
    start: number,
    end: number,
    private readonly anchors: Anchors | null,
  ) {
    this.start = displayWidth(lines[0], start)
    this.end = displayWidth(lines[lines.length - 1], end)
    this.from =
      anchors === null ? 0 : displayWidth(lines[anchors.startLine], anchors.start + (anchors.startLine === 0 ? start : 0))
    this.to = anchors === null ? 0 : displayWidth(lines[anchors.endLine], anchors.end + (anchors.endLine === 0 ? start : 0))
  }

  under(line: number): string {
    const text = this.lines[line]
    const spaces = text.length - text.trimStart().length
    const width = line === this.lines.length - 1 ? this.end : displayWidth(text, text.length)
    let carets = ""
    for (let column = 0; column < width; column++) {
      if (column < spaces || (line === 0 && column < this.start)) carets += " "
      else carets += this.anchors === null || this.isAnchor(line, column) ? "^" : "~"
    }
    return carets
  }

  private isAnchor(line: number, column: number): boolean {
    const { startLine, endLine } = this.anchors as Anchors
    const after = line > startLine || (line === startLine && column >= this.from)
    return after && (line < endLine || (line === endLine && column < this.to))
  }
}

// ---- when carets are worth it

function parsed(text: string): readonly ast.stmt[] | null {
  try {
    return tryParse(text, { filename: "<traceback>", warn: () => undefined })?.body ?? null
  } catch {
    return null
  }
}

// A call that is the whole statement needs no carets; nor does what fills all of its lines.
function shouldShowCarets(lines: readonly string[], start: number, end: number, anchors: Anchors | null): boolean {
  const body = parsed(lines.join("\n"))
  if (body !== null) {
    if (body.length === 0) return false
    const call = plainCall(body[0])
    const fills =
      call !== null &&
      call.lineno === 1 &&
      call.end_lineno === lines.length &&
      call.col_offset === start &&
      call.end_col_offset === end
    if (fills) return false
  }
  if (anchors !== null) return true
  return lines[0].slice(0, start).trimStart() !== "" || lines[lines.length - 1].slice(end).trimEnd() !== ""
}

function plainCall(statement: ast.stmt): ast.expr | null {
  if (statement.kind === "Return" && statement.value?.kind === "Call") {
    return statement.value.func.kind === "Name" ? statement.value : null
  }
  if (statement.kind !== "Assign" || statement.value.kind !== "Call") return null
  return statement.targets.length === 1 && statement.targets[0].kind === "Name" ? statement.value : null
}

// ---- anchors

function findAnchors(segment: string): Anchors | null {
  const body = parsed(`(\n${segment}\n)`)
  if (body === null || body.length !== 1 || body[0].kind !== "Expr") return null
  const expr = body[0].value
  const walk = new SegmentWalk(segment.split("\n"))
  try {
    switch (expr.kind) {
      case "BinOp":
        return walk.operator(expr)
      case "Subscript":
        return walk.brackets(expr.value, expr, "[")
      case "Call":
        return walk.brackets(expr.func, expr, "(")
      default:
        return null
    }
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

type Spot = [line: number, column: number]

class SegmentWalk {
  constructor(private readonly lines: readonly string[]) {}

  operator(expr: ast.BinOp): Anchors {
    const [line, column] = this.skip(this.endOf(expr.left), (c) => !/\s/.test(c) && c !== ")")
    let end = column + 1
    const text = this.lines[line]
    const rightLine = expr.right.lineno - 2
    const beforeRight = rightLine > line || end < this.offset(rightLine, expr.right.col_offset)
    if (end < text.length && beforeRight && !/[\s\\#]/.test(text[end])) end += 1
    return { startLine: line, start: column, endLine: line, end }
  }

  brackets(before: ast.expr, whole: ast.expr, open: string): Anchors {
    const [line, column] = this.skip(this.endOf(before), (c) => c === open)
    const endLine = whole.end_lineno - 2
    return { startLine: line, start: column, endLine, end: this.offset(endLine, whole.end_col_offset) }
  }

  private offset(line: number, byte: number): number {
    return offsetOfByte(this.lines[line], byte)
  }

  private endOf(expr: ast.expr): Spot {
    const line = expr.end_lineno - 2
    return this.valid(line, this.offset(line, expr.end_col_offset))
  }

  // A place beyond the end of a line is the start of the next one.
  private valid(line: number, column: number): Spot {
    let [i, at] = [line, column]
    while (i < this.lines.length && at >= this.lines[i].length) {
      at = 0
      i += 1
    }
    if (i >= this.lines.length) throw new RangeError("past the end of the segment")
    return [i, at]
  }

  // Goes on to the first character that satisfies `stop`, over comments and continued lines.
  private skip(from: Spot, stop: (c: string) => boolean): Spot {
    let [line, column] = from
    for (;;) {
      const c = this.lines[line][column]
      if (c === "\\" || c === "#") [line, column] = this.valid(line + 1, 0)
      else if (stop(c)) return [line, column]
      else [line, column] = this.valid(line, column + 1)
    }
  }
}

// ---- text

/// The index in a JS string of a UTF-8 byte offset.
function offsetOfByte(line: string, byte: number): number {
  let bytes = 0
  let i = 0
  while (i < line.length && bytes < byte) {
    const code = line.codePointAt(i) as number
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    i += code > 0xffff ? 2 : 1
  }
  return i
}

// Characters that take two columns (east_asian_width W and F).
const wide =
  /[\u1100-\u115f\u231a\u231b\u2329\u232a\u23e9-\u23ec\u23f0\u23f3\u25fd\u25fe\u2614\u2615\u2648-\u2653\u267f\u2693\u26a1\u26aa\u26ab\u26bd\u26be\u26c4\u26c5\u26ce\u26d4\u26ea\u26f2\u26f3\u26f5\u26fa\u26fd\u2705\u270a\u270b\u2728\u274c\u274e\u2753-\u2755\u2757\u2795-\u2797\u27b0\u27bf\u2b1b\u2b1c\u2b50\u2b55\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cff}\u{1b000}-\u{1b2ff}\u{1f004}\u{1f0cf}\u{1f18e}\u{1f191}-\u{1f19a}\u{1f200}-\u{1f320}\u{1f32d}-\u{1f335}\u{1f337}-\u{1f37c}\u{1f37e}-\u{1f393}\u{1f3a0}-\u{1f3ca}\u{1f3cf}-\u{1f3d3}\u{1f3e0}-\u{1f3f0}\u{1f3f4}\u{1f3f8}-\u{1f43e}\u{1f440}\u{1f442}-\u{1f4fc}\u{1f4ff}-\u{1f53d}\u{1f54b}-\u{1f54e}\u{1f550}-\u{1f567}\u{1f57a}\u{1f595}\u{1f596}\u{1f5a4}\u{1f5fb}-\u{1f64f}\u{1f680}-\u{1f6c5}\u{1f6cc}\u{1f6d0}-\u{1f6d2}\u{1f6d5}-\u{1f6d7}\u{1f6dc}-\u{1f6df}\u{1f6eb}\u{1f6ec}\u{1f6f4}-\u{1f6fc}\u{1f7e0}-\u{1f7eb}\u{1f7f0}\u{1f90c}-\u{1f93a}\u{1f93c}-\u{1f945}\u{1f947}-\u{1f9ff}\u{1fa70}-\u{1faff}\u{20000}-\u{3fffd}]/u

/// Columns that the text before `offset` takes on a terminal.
function displayWidth(line: string, offset: number): number {
  let width = 0
  for (const character of line.slice(0, offset)) width += character > "\x7f" && wide.test(character) ? 2 : 1
  return width
}

/// `textwrap.dedent` on lines: blank lines become empty and do not count.
export function dedent(lines: readonly string[]): string[] {
  let margin: string | null = null
  for (const line of lines) {
    const indent = /^[ \t]*/.exec(line)?.[0] ?? ""
    if (indent.length === line.length) continue
    margin = margin === null ? indent : commonPrefix(margin, indent)
  }
  const cut = margin === null ? 0 : margin.length
  return lines.map((line) => (/^[ \t]*$/.test(line) ? "" : line.slice(cut)))
}

function commonPrefix(a: string, b: string): string {
  let n = 0
  while (n < a.length && n < b.length && a[n] === b[n]) n++
  return a.slice(0, n)
}
