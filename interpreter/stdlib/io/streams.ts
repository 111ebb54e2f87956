// What all streams share: the object, its errors, and how arguments are taken apart.

import { bufferBytes } from "../../objects/buffer.js"
import { builtinType, objectType } from "../../objects/builtin-types.js"
import { PyByteArray } from "../../objects/bytearray.js"
import { PyBytes } from "../../objects/bytes.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { newException, type PyBaseException, typeError, valueError } from "../../objects/exceptions.js"
import { PyMemoryView } from "../../objects/memoryview.js"
import { findAttribute } from "../../objects/operations/attributes.js"
import { callMethod } from "../../objects/operations/call.js"
import { asSsize, repr, truth } from "../../objects/operations/convert.js"
import type { Runtime } from "../../objects/runtime.js"
import { type PyType, TypeFlag } from "../../objects/type.js"
import { typeName, typeOf } from "../../objects/typeof.js"
import { AttributedObject, type Value } from "../../objects/value.js"

const flags = TypeFlag.BASETYPE | TypeFlag.HAS_DICT | TypeFlag.HAS_WEAKREF
export const ioBaseType = builtinType("_io._IOBase", objectType, flags)
export const rawBaseType = builtinType("_io._RawIOBase", ioBaseType, flags)
export const bufferedBaseType = builtinType("_io._BufferedIOBase", ioBaseType, flags)
export const textBaseType = builtinType("_io._TextIOBase", ioBaseType, flags)

/// `io.DEFAULT_BUFFER_SIZE`.
export const BUFFER_SIZE = 8192

/// A stream of any kind; those of Python classes are no more than this.
export class PyStream extends AttributedObject {
  cls: PyType
  /// What `IOBase.close` sets. Kinds of streams that know better have a `closed` of their own.
  isClosed = false
  constructor(cls: PyType) {
    super()
    this.cls = cls
  }
}

/// A buffer that text goes through without Python's calls.
export abstract class PyByteLayer extends PyStream {
  ready = false
  /// Over a file of the host's.
  abstract get isOnFile(): boolean
  abstract checkOpen(rt: Runtime, text: string): void
  abstract write(rt: Runtime, bytes: Uint8Array): number
  /// At most `n` bytes with at most one call of the stream below.
  abstract readOnce(rt: Runtime, n: number): Uint8Array
}

/// `io.UnsupportedOperation`: an OSError and a ValueError.
export const unsupportedOperation = builtinType(
  "io.UnsupportedOperation",
  exceptionTypes.OSError,
  TypeFlag.BASETYPE | TypeFlag.HAS_DICT | TypeFlag.HAS_WEAKREF,
)
unsupportedOperation.bases = [exceptionTypes.OSError, exceptionTypes.ValueError]
unsupportedOperation.mro = [
  unsupportedOperation,
  exceptionTypes.OSError,
  exceptionTypes.ValueError,
  exceptionTypes.Exception,
  exceptionTypes.BaseException,
  objectType,
]

export const unsupported = (what: string): PyBaseException => newException(unsupportedOperation, what)

export function closedError(text = "I/O operation on closed file."): PyBaseException {
  return valueError(text)
}

/// The `closed` attribute of any stream, as a program may have overridden it.
export function isClosed(rt: Runtime, stream: Value): boolean {
  const closed = findAttribute(rt, stream, "closed")
  return closed !== undefined && truth(rt, closed)
}

export function checkOpen(rt: Runtime, stream: Value): void {
  if (isClosed(rt, stream)) throw closedError()
}

/// Raises unless `stream.ability()` is True: "seekable", "readable", "writable".
export function checkAbility(rt: Runtime, stream: Value, ability: string): void {
  if (callMethod(rt, stream, ability) !== true) throw unsupported(`File or stream is not ${ability}.`)
}

/// A size that may be None or left out: -1 then.
export function optionalSize(rt: Runtime, value: Value | undefined): number {
  if (value === null || value === undefined) return -1
  if (typeof value === "number") return value
  if (typeof value === "object" && typeOf(value).slots.nb_index === null) {
    throw typeError(`argument should be integer or None, not '${typeName(value)}'`)
  }
  if (typeof value === "string") throw typeError("argument should be integer or None, not 'str'")
  return asSsize(rt, value)
}

/// A position in a file.
export function fileOffset(rt: Runtime, value: Value): number {
  return asSsize(rt, value)
}

/// The bytes of what is written.
export function bytesToWrite(value: Value): Uint8Array {
  const bytes = bufferBytes(value)
  if (bytes === undefined) {
    throw typeError(`a bytes-like object is required, not '${value === null ? "NoneType" : typeName(value)}'`)
  }
  return bytes
}

/// Live bytes that `readinto` fills.
export function bytesToFill(value: Value, who = "readinto"): Uint8Array {
  const readonly = value instanceof PyBytes || (value instanceof PyMemoryView && value.layout.readonly)
  const bytes = readonly ? undefined : bufferBytes(value)
  if (bytes === undefined) {
    throw typeError(`${who}() argument must be read-write bytes-like object, not ${value === null ? "None" : typeName(value)}`)
  }
  return bytes
}

/// A memoryview of bytes for a Python method to fill or to read.
export function viewOf(bytes: Uint8Array, readonly: boolean): PyMemoryView {
  const owner = readonly ? new PyBytes(bytes) : new PyByteArray(bytes)
  return new PyMemoryView(owner, bytes, PyMemoryView.plain(bytes.length, readonly))
}

/// "name='x'" for reprs, from the stream's own attribute; "" where there is none.
export function shownName(rt: Runtime, stream: Value): string {
  try {
    const name = findAttribute(rt, stream, "name")
    return name === undefined ? "" : ` name=${repr(rt, name)}`
  } catch (error) {
    if (newestIs(error, exceptionTypes.ValueError)) return ""
    throw error
  }
}

function newestIs(error: unknown, type: PyType): boolean {
  return (error as PyBaseException | null)?.cls?.isSubtype(type) === true
}

export function concatBytes(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0]
  const whole = new Uint8Array(parts.reduce((n, part) => n + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/// Streams are not pickled.
export function cannotPickle(_rt: Runtime, self: Value): never {
  throw typeError(`cannot pickle '${typeOf(self).name}' instances`)
}

/// Runs both; what the first raised is the context of what the second raises, and is raised after it.
export function inTurn(first: () => void, second: () => void): void {
  let failed: { error: unknown } | null = null
  try {
    first()
  } catch (error) {
    failed = { error }
  }
  try {
    second()
  } catch (error) {
    if (failed !== null) setContext(error, failed.error)
    throw error
  }
  if (failed !== null) throw failed.error
}

function setContext(error: unknown, context: unknown): void {
  const later = error as PyBaseException
  if (later?.cls !== undefined && later.context === null && error !== context) later.context = context as PyBaseException
}
