// Between text and bytes for the object layer: str.encode, bytes.decode, str(bytes, encoding), with Python's exceptions and
// the error handlers a program registered.

import { intValue, strValue } from "./boxed.js"
import { bufferBytes } from "./buffer.js"
import { PyBytes } from "./bytes.js"
import { exceptionTypes } from "./exception-types.js"
import { isException, newException, type PyBaseException, typeError, valueError } from "./exceptions.js"
import { callMethod } from "./operations/call.js"
import { pythonError } from "./primitive-errors.js"
import { type CodecHost, decode, encode, type Repair, UnicodeProblem } from "./primitives/codecs.js"
import { PrimitiveError } from "./primitives/error.js"
import type { Runtime } from "./runtime.js"
import { PyTuple } from "./tuple.js"
import { typeName } from "./typeof.js"
import { findUnicodeNames, unicodeNames } from "./unicode-database.js"
import type { Value } from "./value.js"

/// The handlers of `codecs.register_error`, kept a runtime.
export function errorHandlers(rt: Runtime): Map<string, Value> {
  return rt.state("codecs.error_handlers", () => new Map<string, Value>())
}

export function encodeText(rt: Runtime, text: string, encoding = "utf-8", errors = "strict"): Uint8Array {
  try {
    return encode(text, encoding, errors, codecHost(rt))
  } catch (error) {
    if (isUnknown(error)) return (registered(rt, error, "_encode_text", [text, encoding, errors]) as PyBytes).bytes
    throw codecError(error)
  }
}

export function decodeBytes(rt: Runtime, bytes: Uint8Array, encoding = "utf-8", errors = "strict"): string {
  try {
    return decode(bytes, encoding, errors, codecHost(rt))
  } catch (error) {
    if (isUnknown(error)) {
      return strValue(registered(rt, error, "_decode_text", [new PyBytes(bytes), encoding, errors])) as string
    }
    throw codecError(error)
  }
}

function isUnknown(error: unknown): boolean {
  return error instanceof PrimitiveError && error.message.startsWith("unknown encoding: ")
}

// Encodings that a program or the library registered. Without the registry the name stays unknown.
function registered(rt: Runtime, unknown: unknown, method: string, args: Value[]): Value {
  let registry: Value
  try {
    registry = rt.importModule("_codecs")
  } catch (error) {
    throw isException(error, exceptionTypes.ModuleNotFoundError) ? codecError(unknown) : error
  }
  return callMethod(rt, registry, method, args)
}

/// A UnicodeProblem as the Python exception it is; a PrimitiveError as its own.
export function codecError(thrown: unknown): unknown {
  return thrown instanceof UnicodeProblem ? unicodeError(thrown) : pythonError(thrown)
}

function unicodeError(problem: UnicodeProblem): PyBaseException {
  const type = problem.isDecode ? exceptionTypes.UnicodeDecodeError : exceptionTypes.UnicodeEncodeError
  const { encoding, start, end, reason } = problem
  const object = typeof problem.object === "string" ? problem.object : new PyBytes(problem.object)
  return newException(type, encoding, object, start, end, reason)
    .setField("encoding", encoding)
    .setField("object", object)
    .setField("start", start)
    .setField("end", end)
    .setField("reason", reason)
}

/// What the codecs ask of this runtime.
export function codecHost(rt: Runtime): CodecHost {
  return {
    handler: (name) => {
      const callable = errorHandlers(rt).get(name)
      return callable === undefined ? undefined : (problem) => callHandler(rt, callable, problem)
    },
    nameOf: (cp) => findUnicodeNames(rt)?.nameOf(cp),
    characterNamed: (name) => unicodeNames(rt).lookup(name),
    charsetName: (alias) => findUnicodeNames(rt)?.charsetName(alias),
    charset: (name) => unicodeNames(rt).charset(name),
    warnEscape: (text) => rt.warn(exceptionTypes.DeprecationWarning, text),
  }
}

function callHandler(rt: Runtime, callable: Value, problem: UnicodeProblem): Repair {
  const result = rt.call(callable, [unicodeError(problem)])
  const [replacement, position] = result instanceof PyTuple && result.items.length === 2 ? result.items : [null, null]
  const text = strValue(replacement)
  const bytes = problem.isDecode ? undefined : bufferBytes(replacement)
  const at = intValue(position)
  if ((text === undefined && bytes === undefined) || at === undefined) {
    const wanted = problem.isDecode ? "str" : "(str/bytes"
    throw typeError(
      problem.isDecode
        ? `decoding error handler must return (${wanted}, int) tuple`
        : `encoding error handler must return ${wanted}, int) tuple`,
    )
  }
  return { replacement: text ?? (bytes as Uint8Array), position: Number(at) }
}

/// The value of an `encoding` or `errors` argument that may be left out.
/// `none`: what None is called when it is given; most of CPython's argument parsing says "None".
export function codecArgument(value: Value | undefined, name: string, method: string, none = "None"): string | undefined {
  if (value === undefined) return undefined
  const text = strValue(value)
  if (text === undefined) {
    throw typeError(`${method}() argument '${name}' must be str, not ${value === null ? none : typeName(value)}`)
  }
  if (text.includes("\0")) throw valueError("embedded null character")
  if (/\p{Surrogate}/u.test(text)) refuseSurrogates(text)
  return text
}

// What C reads of a str is its UTF-8.
function refuseSurrogates(text: string): void {
  try {
    encode(text, "utf-8", "strict", { handler: () => undefined, warnEscape: () => {} })
  } catch (error) {
    throw codecError(error)
  }
}
