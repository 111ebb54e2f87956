// _codecs: the registry of codecs and error handlers, and the encoders and decoders that are native.

import { strValue } from "../../objects/boxed.js"
import { bufferBytes } from "../../objects/buffer.js"
import { PyBytes } from "../../objects/bytes.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { newException, typeError } from "../../objects/exceptions.js"
import { fn, type MethodDef } from "../../objects/method.js"
import { isCallable } from "../../objects/operations/call.js"
import { truth } from "../../objects/operations/convert.js"
import { getItem } from "../../objects/operations/subscript.js"
import type { Runtime } from "../../objects/runtime.js"
import { decodeBytes, encodeText, errorHandlers } from "../../objects/text-codecs.js"
import { PyTuple } from "../../objects/tuple.js"
import { typeName } from "../../objects/typeof.js"
import type { Value } from "../../objects/value.js"
import type { ModuleSpec } from "../module.js"

class Registry {
  readonly searchers: Value[] = []
  readonly found = new Map<string, Value>()
}

function registryOf(rt: Runtime): Registry {
  return rt.state("codecs.registry", () => new Registry())
}

function lookup(rt: Runtime, encoding: Value): Value {
  const text = strValue(encoding)
  if (text === undefined) throw typeError(`lookup() argument must be str, not ${encoding === null ? "None" : typeName(encoding)}`)
  const name = text.toLowerCase().replaceAll(" ", "_")
  const registry = registryOf(rt)
  const known = registry.found.get(name)
  if (known !== undefined) return known
  // The package `encodings` registers its own search when it is imported.
  rt.importModule("encodings")
  for (const searcher of registry.searchers) {
    const entry = rt.call(searcher, [name])
    if (entry === null) continue
    if (!(entry instanceof PyTuple) || entry.items.length !== 4) throw typeError("codec search functions must return 4-tuples")
    registry.found.set(name, entry)
    return entry
  }
  throw newException(exceptionTypes.LookupError, `unknown encoding: ${text}`)
}

function convert(rt: Runtime, which: 0 | 1, object: Value, encoding: Value, errors: Value): Value {
  const entry = lookup(rt, encoding)
  const result = rt.call(getItem(rt, entry, which), errors === null ? [object] : [object, errors])
  if (!(result instanceof PyTuple) || result.items.length !== 2) {
    throw typeError(`${which === 0 ? "encoder" : "decoder"} must return a tuple (object, integer)`)
  }
  return result.items[0]
}

function lookupError(rt: Runtime, name: string): Value {
  const handler = errorHandlers(rt).get(name) ?? builtinHandlers(rt).get(name)
  if (handler === undefined) throw newException(exceptionTypes.LookupError, `unknown error handler name '${name}'`)
  return handler
}

// The native handlers as functions, for `codecs.lookup_error`. They are written in Python in the module's text.
function builtinHandlers(rt: Runtime): Map<string, Value> {
  return rt.state("codecs.builtin_handlers", () => new Map<string, Value>())
}

function text(value: Value, who: string): string {
  const result = strValue(value)
  if (result === undefined) throw typeError(`${who}() argument 1 must be str, not ${value === null ? "None" : typeName(value)}`)
  return result
}

function bytes(value: Value): Uint8Array {
  const result = bufferBytes(value) ?? (typeof value === "string" ? new TextEncoder().encode(value) : undefined)
  if (result === undefined)
    throw typeError(`a bytes-like object is required, not '${value === null ? "NoneType" : typeName(value)}'`)
  return result
}

function errorsOf(value: Value): string {
  return strValue(value) ?? "strict"
}

function pair(value: Value, n: number): PyTuple {
  return new PyTuple([value, n])
}

function encoder(name: string, encoding: string): MethodDef {
  return fn("(str, errors=None, /)", (rt, value: Value, errors: Value) => {
    const source = text(value, name)
    return pair(new PyBytes(encodeText(rt, source, encoding, errorsOf(errors))), [...source].length)
  })
}

function decoder(encoding: string): MethodDef {
  return fn("(data, errors=None, /)", (rt, value: Value, errors: Value) => {
    const data = bytes(value)
    return pair(decodeBytes(rt, data, encoding, errorsOf(errors)), data.length)
  })
}

// A decoder that may be given the beginning of a character: without `final` it stops before an unfinished one.
function partialDecoder(encoding: string, complete: (data: Uint8Array) => number): MethodDef {
  return fn("(data, errors=None, final=False, /)", (rt, value: Value, errors: Value, final: Value) => {
    const data = bytes(value)
    const n = truth(rt, final) ? data.length : complete(data)
    return pair(decodeBytes(rt, data.subarray(0, n), encoding, errorsOf(errors)), n)
  })
}

/// How many bytes make whole characters: an unfinished sequence at the end is left out.
function wholeUtf8(data: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, data.length); back++) {
    const byte = data[data.length - back]
    if ((byte & 0xc0) === 0x80) continue
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1
    return needed > back ? data.length - back : data.length
  }
  return data.length
}

const wholeUnits = (size: number) => (data: Uint8Array) => data.length - (data.length % size)

export function codecsAccelerator(): ModuleSpec {
  return {
    name: "_codecs",
    functions: {
      register: fn("(search_function, /)", (rt, searcher: Value) => {
        if (!isCallable(searcher)) throw typeError("argument must be callable")
        registryOf(rt).searchers.push(searcher)
        return null
      }),
      unregister: fn("(search_function, /)", (rt, searcher: Value) => {
        const registry = registryOf(rt)
        const index = registry.searchers.indexOf(searcher)
        if (index >= 0) registry.searchers.splice(index, 1)
        registry.found.clear()
        return null
      }),
      lookup: fn("(encoding, /)", (rt, encoding: Value) => lookup(rt, encoding)),
      encode: fn("(obj, encoding='utf-8', errors=None)", (rt, obj: Value, encoding: Value, errors: Value) =>
        convert(rt, 0, obj, encoding, errors),
      ),
      decode: fn("(obj, encoding='utf-8', errors=None)", (rt, obj: Value, encoding: Value, errors: Value) =>
        convert(rt, 1, obj, encoding, errors),
      ),
      register_error: fn("(errors, handler, /)", (rt, name: Value, handler: Value) => {
        if (!isCallable(handler)) throw typeError("handler must be callable")
        errorHandlers(rt).set(text(name, "register_error"), handler)
        return null
      }),
      _unregister_error: fn("(errors, /)", (rt, name: Value) => errorHandlers(rt).delete(text(name, "_unregister_error"))),
      lookup_error: fn("(name, /)", (rt, name: Value) => lookupError(rt, text(name, "lookup_error"))),
      _set_builtin_handler: fn("(name, handler, /)", (rt, name: Value, handler: Value) => {
        builtinHandlers(rt).set(text(name, "_set_builtin_handler"), handler)
        return null
      }),
      utf_8_encode: encoder("utf_8_encode", "utf-8"),
      utf_8_decode: partialDecoder("utf-8", wholeUtf8),
      utf_16_encode: encoder("utf_16_encode", "utf-16"),
      utf_16_le_encode: encoder("utf_16_le_encode", "utf-16-le"),
      utf_16_be_encode: encoder("utf_16_be_encode", "utf-16-be"),
      utf_16_decode: partialDecoder("utf-16", wholeUnits(2)),
      utf_16_le_decode: partialDecoder("utf-16-le", wholeUnits(2)),
      utf_16_be_decode: partialDecoder("utf-16-be", wholeUnits(2)),
      utf_32_encode: encoder("utf_32_encode", "utf-32"),
      utf_32_le_encode: encoder("utf_32_le_encode", "utf-32-le"),
      utf_32_be_encode: encoder("utf_32_be_encode", "utf-32-be"),
      utf_32_decode: partialDecoder("utf-32", wholeUnits(4)),
      utf_32_le_decode: partialDecoder("utf-32-le", wholeUnits(4)),
      utf_32_be_decode: partialDecoder("utf-32-be", wholeUnits(4)),
      latin_1_encode: encoder("latin_1_encode", "iso8859-1"),
      latin_1_decode: decoder("iso8859-1"),
      ascii_encode: encoder("ascii_encode", "ascii"),
      ascii_decode: decoder("ascii"),
      unicode_escape_encode: encoder("unicode_escape_encode", "unicode_escape"),
      unicode_escape_decode: partialDecoder("unicode_escape", (data) => data.length),
      raw_unicode_escape_encode: encoder("raw_unicode_escape_encode", "raw_unicode_escape"),
      raw_unicode_escape_decode: partialDecoder("raw_unicode_escape", (data) => data.length),
      readbuffer_encode: fn("(data, errors=None, /)", (_rt, value: Value) => {
        const data = bytes(value)
        return pair(new PyBytes(Uint8Array.from(data)), data.length)
      }),
    },
    python: handlersPython,
  }
}

const handlersPython = `
def _is(error, *types):
    if not isinstance(error, types):
        raise TypeError(f"don't know how to handle {type(error).__name__} in error callback")


def strict_errors(error):
    """Implements the 'strict' error handling, which raises a UnicodeError on coding errors."""
    if isinstance(error, BaseException):
        raise error
    raise TypeError("codec must pass exception instance")


def ignore_errors(error):
    """Implements the 'ignore' error handling, which ignores malformed data and continues."""
    _is(error, UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError)
    return "", error.end


def replace_errors(error):
    """Implements the 'replace' error handling, which replaces malformed data with a replacement marker."""
    _is(error, UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError)
    if isinstance(error, UnicodeEncodeError):
        return "?" * (error.end - error.start), error.end
    if isinstance(error, UnicodeDecodeError):
        return "\\ufffd", error.end
    return "\\ufffd" * (error.end - error.start), error.end


def xmlcharrefreplace_errors(error):
    """Implements the 'xmlcharrefreplace' error handling."""
    _is(error, UnicodeEncodeError)
    return "".join(f"&#{ord(c)};" for c in error.object[error.start:error.end]), error.end


def _escape(n):
    return f"\\\\x{n:02x}" if n < 256 else f"\\\\u{n:04x}" if n < 65536 else f"\\\\U{n:08x}"


def backslashreplace_errors(error):
    """Implements the 'backslashreplace' error handling."""
    _is(error, UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError)
    part = error.object[error.start:error.end]
    return "".join(_escape(n if isinstance(n, int) else ord(n)) for n in part), error.end


def namereplace_errors(error):
    """Implements the 'namereplace' error handling."""
    _is(error, UnicodeEncodeError)
    import unicodedata
    result = []
    for c in error.object[error.start:error.end]:
        name = unicodedata.name(c, None)
        result.append(_escape(ord(c)) if name is None else f"\\\\N{{{name}}}")
    return "".join(result), error.end


for _name in ("strict", "ignore", "replace", "xmlcharrefreplace", "backslashreplace", "namereplace"):
    _set_builtin_handler(_name, globals()[_name + "_errors"])
del _name, _set_builtin_handler
`
