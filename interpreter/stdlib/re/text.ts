// Python's strings and bytes, and the engine's subjects made of them.

import { strValue } from "../../objects/boxed.js"
import { bufferBytes } from "../../objects/buffer.js"
import { PyBytes } from "../../objects/bytes.js"
import { typeError } from "../../objects/exceptions.js"
import type { Runtime } from "../../objects/runtime.js"
import { typeName } from "../../objects/typeof.js"
import type { Value } from "../../objects/value.js"
import { latin1Bytes, Subject } from "./engine/index.js"

// The last text matched: programs match the same one again and again, and looking for astral characters takes time.
class LastSubject {
  value: Value = null
  subject = new Subject("")
}

/// The subject for a str or bytes-like value. Raises TypeError for anything else, and if it is not what the pattern is for
/// (null: for both).
export function subjectFor(rt: Runtime, value: Value, isText: boolean | null): Subject {
  const last = rt.state("re.subject", () => new LastSubject())
  if (value === last.value && value !== null) {
    checkKind(last.subject, isText)
    return last.subject
  }
  const source = strValue(value) ?? bufferBytes(value)
  if (source === undefined) throw typeError(`expected string or bytes-like object, got '${typeName(value)}'`)
  const subject = new Subject(source)
  checkKind(subject, isText)
  if (typeof value === "string" || value instanceof PyBytes) {
    last.value = value
    last.subject = subject
  }
  return subject
}

function checkKind(subject: Subject, isText: boolean | null): void {
  if (isText === null || subject.isText === isText) return
  throw typeError(
    isText ? "cannot use a string pattern on a bytes-like object" : "cannot use a bytes pattern on a string-like object",
  )
}

/// A part of the subject as a str or bytes.
export function part(subject: Subject, start: number, end: number): Value {
  const text = start < end ? subject.slice(start, end) : ""
  return subject.isText ? text : new PyBytes(latin1Bytes(text))
}

/// `"".join(items)` or `b"".join(items)`, with their errors.
export function join(items: readonly Value[], isText: boolean): Value {
  return isText ? items.map(requireStr).join("") : new PyBytes(concatenated(items.map(requireBytes)))
}

function requireStr(item: Value, index: number): string {
  if (typeof item === "string") return item
  const text = strValue(item)
  if (text === undefined) throw typeError(`sequence item ${index}: expected str instance, ${typeName(item)} found`)
  return text
}

function requireBytes(item: Value, index: number): Uint8Array {
  const bytes = bufferBytes(item)
  if (bytes === undefined) throw typeError(`sequence item ${index}: expected a bytes-like object, ${typeName(item)} found`)
  return bytes
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  let length = 0
  for (const bytes of parts) length += bytes.length
  const all = new Uint8Array(length)
  let at = 0
  for (const bytes of parts) {
    all.set(bytes, at)
    at += bytes.length
  }
  return all
}
