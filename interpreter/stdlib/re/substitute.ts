// sub(), subn() and expand(): replacement by text, template or function.

import { strValue } from "../../objects/boxed.js"
import { bufferBytes } from "../../objects/buffer.js"
import { PyBytes } from "../../objects/bytes.js"
import { typeError } from "../../objects/exceptions.js"
import { isCallable } from "../../objects/operations/call.js"
import { hash } from "../../objects/operations/hash.js"
import type { Runtime } from "../../objects/runtime.js"
import { typeName } from "../../objects/typeof.js"
import type { Value } from "../../objects/value.js"
import { latin1, latin1Bytes, parseTemplate, type Subject, type Template } from "./engine/index.js"
import { raising } from "./errors.js"
import { clamp, PyMatch, type PyPattern } from "./pattern-object.js"
import { join, part, subjectFor } from "./text.js"

/// A replacement template made ready: texts as str or bytes, and group numbers.
export interface PreparedTemplate {
  readonly template: Template
  readonly isText: boolean
}

/// Parses a template, once a pattern and text. Raises PatternError, IndexError, TypeError.
export function templateFor(rt: Runtime, pattern: PyPattern, source: Value): PreparedTemplate {
  const text = strValue(source)
  const bytes = text === undefined ? bufferBytes(source) : undefined
  if (text === undefined && bytes === undefined) {
    hash(rt, source)
    throw typeError(`decoding to str: need a bytes-like object, ${typeName(source)} found`)
  }
  const isText = text !== undefined
  const key = text !== undefined ? `s${text}` : `b${latin1(bytes as Uint8Array)}`
  let template = pattern.templates.get(key)
  if (template === undefined) {
    template = raising(source, () => parseTemplate(text ?? (bytes as Uint8Array), pattern.engine))
    if (pattern.templates.size >= 512) pattern.templates.clear()
    pattern.templates.set(key, template)
  }
  return { template, isText }
}

/// The pieces of an expanded template; groups that have not matched are empty.
export function expandTemplate(match: PyMatch, { template, isText }: PreparedTemplate): Value[] {
  const { spans } = match.raw
  const pieces: Value[] = []
  for (const item of template) {
    if (typeof item === "string") pieces.push(isText ? item : new PyBytes(latin1Bytes(item)))
    else if (spans[2 * item] >= 0) pieces.push(part(match.subject, spans[2 * item], spans[2 * item + 1]))
  }
  return pieces
}

type Replacer = (match: PyMatch, out: Value[]) => void

/// What replaces a match: pieces are added to `out`.
function replacer(rt: Runtime, pattern: PyPattern, repl: Value): Replacer {
  if (isCallable(repl)) {
    return (match, out) => {
      const item = rt.call(repl, [match])
      if (item !== null) out.push(item)
    }
  }
  const literal = strValue(repl)?.includes("\\") === false || bufferBytes(repl)?.includes(92) === false
  if (literal) return (_match, out) => void out.push(repl)
  const template = templateFor(rt, pattern, repl)
  return (match, out) => {
    const pieces = expandTemplate(match, template)
    if (pieces.length > 0) out.push(pieces.length === 1 ? pieces[0] : join(pieces, match.subject.isText))
  }
}

export interface Substitution {
  readonly text: Value
  readonly count: number
}

/// Replaces the first `count` matches, all of them for 0.
export function substitute(rt: Runtime, pattern: PyPattern, repl: Value, string: Value, count: number): Substitution {
  const replace = replacer(rt, pattern, repl)
  const subject: Subject = subjectFor(rt, string, pattern.isText)
  const { length } = subject
  const out: Value[] = []
  let copied = 0
  let pos = 0
  let notEmpty = false
  let n = 0
  while (count === 0 || n < count) {
    const raw = pattern.engine.search(subject, pos, length, notEmpty)
    if (raw === null) break
    const start = raw.spans[0]
    const end = raw.spans[1]
    if (copied < start) out.push(part(subject, copied, start))
    replace(new PyMatch(pattern, string, subject, raw, 0, length), out)
    copied = end
    n++
    pos = clamp(end, length)
    notEmpty = start === end
  }
  if (copied < length) out.push(part(subject, copied, length))
  return { text: join(out, subject.isText), count: n }
}
