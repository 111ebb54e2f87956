// String literals and the text parts of f-strings.

import { Token } from "./generated/terms.js"
import type { Tokenizer } from "./tokenizer.js"

const maxFStringDepth = 150
const maxExpressionDepth = 3

/// One open f-string. `depth` counts brackets opened inside it, `exprDepth` its open replacement fields less one.
export interface FStringMode {
  inText: boolean
  depth: number
  exprDepth: number
  readonly quote: number
  readonly quoteSize: number
  readonly raw: boolean
  readonly start: number
  readonly line: number
  readonly lineStart: number
}

/// Reads a string whose opening quote is at `t.pos` (a prefix may stand before it, from `t.start`).
export function scanString(t: Tokenizer, quote: number): void {
  const { text } = t
  const { line, lineStart } = t
  const size = text.charCodeAt(t.pos + 1) === quote && text.charCodeAt(t.pos + 2) === quote ? 3 : 1
  let escapedQuote = false
  t.pos += size
  for (;;) {
    let code = text.charCodeAt(t.pos)
    if (code === quote) {
      t.pos++
      if (size === 1) break
      if (text.charCodeAt(t.pos) === quote && text.charCodeAt(t.pos + 1) === quote) {
        t.pos += 2
        break
      }
      continue
    }
    if (code === 92) {
      code = text.charCodeAt(++t.pos)
      if (code === quote) escapedQuote = true
      if (t.pos >= text.length) continue
      if (code === 10) startLine(t)
      t.pos++
      continue
    }
    if (t.pos >= text.length || (code === 10 && size === 1)) unterminated(t, quote, size, escapedQuote, line, lineStart)
    if (code === 10) startLine(t)
    t.pos++
  }
  t.tokens.add(Token.string, t.start, t.pos, line)
}

function startLine(t: Tokenizer): void {
  t.line++
  t.lineStart = t.pos + 1
}

function unterminated(t: Tokenizer, quote: number, size: number, escapedQuote: boolean, line: number, lineStart: number): never {
  // At the end of a file CPython is still in its last line.
  const detected = t.pos >= t.text.length && t.text.endsWith("\n") ? t.line - 1 : t.line
  t.lacksAt = t.pos
  t.pos = t.start + 1
  t.line = line
  t.lineStart = lineStart
  const mode = t.fstrings[t.fstrings.length - 1]
  if (mode !== undefined && mode.quote === quote && mode.quoteSize === size) t.fail("f-string: expecting '}'")
  if (size === 3) t.fail(`unterminated triple-quoted string literal (detected at line ${detected})`)
  const hint = escapedQuote ? "; perhaps you escaped the end quote?" : ""
  return t.fail(`unterminated string literal (detected at line ${detected})${hint}`)
}

/// Reads `f"`: from here on the f-string's text is read by `scanFStringPart`.
export function openFString(t: Tokenizer, quote: number, raw: boolean): void {
  const { text } = t
  const size = text.charCodeAt(t.pos + 1) === quote && text.charCodeAt(t.pos + 2) === quote ? 3 : 1
  t.pos += size
  if (t.fstrings.length + 1 >= maxFStringDepth) t.fail("too many nested f-strings")
  t.fstrings.push({
    inText: true,
    depth: 0,
    exprDepth: -1,
    quote,
    quoteSize: size,
    raw,
    start: t.start,
    line: t.line,
    lineStart: t.lineStart,
  })
  t.add(Token.fstart)
}

/// Reads one token of an f-string's text: a piece of text, the end, or the brace that opens a field. A piece ends after
/// a doubled brace, both included; no other piece ends in two braces.
export function scanFStringPart(t: Tokenizer, mode: FStringMode): void {
  const { text } = t
  t.start = t.pos
  if (text.charCodeAt(t.pos) === 123 && text.charCodeAt(t.pos + 1) !== 123) {
    enterField(t, mode)
    t.pos++
    t.open(123, mode)
    t.add(Token.lbrace)
    return
  }
  if (atClosingQuote(t, mode)) {
    t.pos += mode.quoteSize
    t.fstrings.pop()
    t.add(Token.fend)
    return
  }
  scanText(t, mode)
}

function atClosingQuote(t: Tokenizer, mode: FStringMode): boolean {
  for (let i = 0; i < mode.quoteSize; i++) if (t.text.charCodeAt(t.pos + i) !== mode.quote) return false
  return true
}

function enterField(t: Tokenizer, mode: FStringMode): void {
  mode.exprDepth++
  if (mode.exprDepth >= maxExpressionDepth) t.fail("f-string: expressions nested too deeply")
  mode.inText = false
}

function scanText(t: Tokenizer, mode: FStringMode): void {
  const { text } = t
  const { line } = t
  // Text inside a field is its format spec.
  const inSpec = mode.exprDepth >= 0
  let named = false
  const emit = (end: number) => t.tokens.add(Token.FMiddle, t.start, end, line)
  for (;;) {
    const code = text.charCodeAt(t.pos)
    if (t.pos >= text.length || (code === 10 && mode.quoteSize === 1)) {
      if (inSpec && code === 10) {
        mode.inText = false
        emit(t.pos)
        return
      }
      unterminatedFString(t, mode)
    }
    if (code === mode.quote && atClosingQuote(t, mode)) {
      emit(t.pos)
      return
    }
    if (code === 123) {
      if (text.charCodeAt(t.pos + 1) === 123 && !inSpec) {
        t.pos += 2
        emit(t.pos)
        return
      }
      enterField(t, mode)
      emit(t.pos)
      return
    }
    if (code === 125) {
      if (named) {
        t.pos++
        emit(t.pos)
        return
      }
      if (text.charCodeAt(t.pos + 1) === 125 && !inSpec && mode.depth === 0) {
        t.pos += 2
        emit(t.pos)
        return
      }
      mode.inText = false
      emit(t.pos)
      return
    }
    if (code === 92) named = scanEscape(t, mode) || named
    else {
      if (code === 10) startLine(t)
      t.pos++
    }
  }
}

// A backslash in an f-string's text. Returns whether it opens `\N{`, whose brace is no field.
function scanEscape(t: Tokenizer, mode: FStringMode): boolean {
  const next = t.text.charCodeAt(++t.pos)
  if (next === 123 || next === 125) {
    if (!mode.raw) t.warn(`invalid escape sequence '\\${String.fromCharCode(next)}'`, t.pos - 1, t.pos + 1)
    return false
  }
  if (t.pos >= t.text.length) return false
  if (next === 10) startLine(t)
  t.pos++
  if (mode.raw || next !== 78 || t.text.charCodeAt(t.pos) !== 123) return false
  t.pos++
  return true
}

function unterminatedFString(t: Tokenizer, mode: FStringMode): never {
  const detected = t.pos >= t.text.length && t.text.endsWith("\n") ? t.line - 1 : t.line
  if (mode.quoteSize === 3) t.lacksAt = t.pos
  t.pos = mode.start + 1
  t.line = mode.line
  t.lineStart = mode.lineStart
  const kind = mode.quoteSize === 3 ? "triple-quoted f-string" : "f-string"
  return t.fail(`unterminated ${kind} literal (detected at line ${detected})`)
}
