// String expressions: single and implicitly concatenated literals, f-strings.

import { NodeType } from "../../grammar/generated/terms.js"
import type { Constant, expr, FormattedValue, JoinedStr, Position } from "./ast.js"
import { BytesConstant } from "./constant.js"
import { lowerExpr } from "./expressions.js"
import type { Lowering, TokenReader } from "./lowering.js"
import { messages } from "./messages.js"
import * as node from "./nodes.js"
import { decodeEscapes, stringValue } from "./strings.js"
import { joinWritten, type WrittenString } from "./surrogates.js"

/// Lowers a String, FString or ConcatString node.
export function lowerStrings(l: Lowering, n: number): Constant | JoinedStr {
  if (l.type(n) === NodeType.String) return lowerStringToken(l, l.token(n))
  const literals = l.type(n) === NodeType.FString ? [n] : l.children(n)
  const parts: expr[] = []
  let formatted = false
  for (const literal of literals) {
    if (l.type(literal) === NodeType.String) parts.push(lowerStringToken(l, l.token(literal)))
    else {
      formatted = true
      for (const part of lowerFString(l, literal)) parts.push(part)
    }
  }
  checkMixedBytes(l, parts, formatted, l.tree.to[n]!)
  if (formatted) return node.JoinedStr(l.at(n), { values: mergedConstants(parts) })
  return {
    ...node.Constant(l.at(n), { value: null, prefix: (parts[0] as Constant).prefix }),
    ...concatenated(parts as Constant[]),
  }
}

function lowerStringToken(l: TokenReader, token: number): Constant {
  const { value, unicodePrefix, splits } = stringValue(l, token)
  const constant = node.Constant(l.span(token, token + 1), { value, prefix: unicodePrefix ? "u" : null })
  if (splits !== undefined) constant.splits = splits
  return constant
}

function isBytes(part: expr): boolean {
  return part.kind === "Constant" && part.value instanceof BytesConstant
}

// CPython points at the token `next` after the strings: it is the last one its parser has seen.
function checkMixedBytes(l: Lowering, parts: readonly expr[], formatted: boolean, next: number): void {
  const bytes = parts.filter(isBytes).length
  if (bytes > 0 && (formatted || bytes < parts.length)) throw l.errorAtToken(messages.mixedBytes, next)
}

function concatenated(parts: readonly Constant[]): WrittenString | { value: BytesConstant } {
  if (!isBytes(parts[0]!)) return (parts as readonly WrittenString[]).reduce(joinWritten)
  return { value: new BytesConstant(Uint8Array.from(parts.flatMap((part) => [...(part.value as BytesConstant).bytes]))) }
}

/// Neighbouring string constants as one (from the first's start to the last's end), without empty ones.
function mergedConstants(parts: readonly expr[]): expr[] {
  const merged: expr[] = []
  let open: Constant | null = null
  for (const part of parts) {
    if (part.kind !== "Constant") {
      merged.push(part)
      open = null
    } else if (open === null) {
      open = { ...part }
      merged.push(open)
    } else {
      Object.assign(open, joinWritten(open as WrittenString, part as WrittenString))
      open.end_lineno = part.end_lineno
      open.end_col_offset = part.end_col_offset
    }
  }
  return merged.filter((part) => part.kind !== "Constant" || part.value !== "")
}

function lowerFString(l: Lowering, n: number): expr[] {
  const raw = /r/i.test(l.text(l.token(n)))
  return lowerPieces(l, n, raw, l.tree.to[n]! - 1)
}

// The text pieces and fields of an f-string or of a format spec. An error in an escape points at token `place`.
function lowerPieces(l: Lowering, n: number, raw: boolean, place: number | null): expr[] {
  const parts: expr[] = []
  for (const piece of l.children(n)) {
    if (l.type(piece) === NodeType.Replacement) lowerField(l, piece, parts)
    else {
      const token = l.token(piece)
      const text = pieceText(l, token)
      if (text === "") continue
      const splits: number[] = []
      const value = raw ? text : decodeEscapes(l, text, place ?? token, splits)
      if (value === "") continue
      const constant = node.Constant(l.at(piece), { value, prefix: null })
      if (splits.length > 0) constant.splits = splits
      parts.push(constant)
    }
  }
  return parts
}

// A doubled brace ends a piece and means one.
function pieceText(l: TokenReader, token: number): string {
  const text = l.text(token)
  return text.endsWith("{{") || text.endsWith("}}") ? text.slice(0, -1) : text
}

// `{value = !r:spec}`: perhaps a constant with the text of `value = `, then the formatted value.
function lowerField(l: Lowering, n: number, parts: expr[]): void {
  const value = l.first(n)
  let conversion = -1
  let debug = false
  let spec: JoinedStr | Constant | null = null
  // Token at which a `=` field's own text ends.
  let textEnd = l.tree.to[n]! - 1
  for (const child of l.children(n).slice(1)) {
    const token = l.token(child)
    if (l.type(child) === NodeType.SelfDoc) debug = true
    else {
      textEnd = Math.min(textEnd, token)
      if (l.type(child) === NodeType.Conversion) conversion = conversionCode(l, token)
      else spec = lowerFormatSpec(l, child)
    }
  }
  if (debug) {
    parts.push(debugText(l, l.token(n), textEnd))
    if (conversion === -1 && spec === null) conversion = 114
  }
  const field: FormattedValue = node.FormattedValue(l.at(n), { value: lowerExpr(l, value), conversion, format_spec: spec })
  parts.push(field)
}

function conversionCode(l: Lowering, bang: number): number {
  const { starts, ends } = l.tokens
  const name = l.text(bang + 1)
  if (ends[bang] !== starts[bang + 1] || (name !== "s" && name !== "r" && name !== "a")) l.reject()
  return name.charCodeAt(0)
}

function lowerFormatSpec(l: Lowering, n: number): JoinedStr | Constant {
  const pieces = lowerPieces(l, n, false, null)
  const values = mergedConstants(pieces)
  // CPython 3.13: text in several pieces (`\N{...}` ends one) is concatenated like strings, which gives a plain one.
  if (pieces.length > 1 && values.length === 1 && values[0]!.kind === "Constant") return values[0]
  return node.JoinedStr(l.at(n), { values })
}

// The source between a field's brace and token `end`, comments removed.
function debugText(l: Lowering, brace: number, end: number): Constant {
  const { tokens, source } = l
  const from = tokens.ends[brace]!
  const to = tokens.starts[end]!
  const start = l.span(brace, brace + 1)
  const stop: Position = l.span(end, end + 1)
  return {
    lineno: start.end_lineno,
    col_offset: start.end_col_offset,
    end_lineno: stop.lineno,
    end_col_offset: stop.col_offset,
    kind: "Constant",
    value: source.text.slice(from, to).includes("#") ? withoutComments(l, brace, end) : source.text.slice(from, to),
    prefix: null,
  }
}

function withoutComments(l: Lowering, brace: number, end: number): string {
  const { starts, ends } = l.tokens
  let text = ""
  for (let token = brace; token < end; token++) {
    if (token > brace) text += l.text(token)
    text += l.source.text.slice(ends[token], starts[token + 1]).replace(/#[^\n]*/g, "")
  }
  return text
}
