// _codecs: the registry of codecs and error handlers, and the encoders and decoders that are native.

import { strValue } from "../../objects/boxed.js"
import { requireBuffer } from "../../objects/buffer.js"
import { PyByteArray } from "../../objects/bytearray.js"
import { PyBytes } from "../../objects/bytes.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { isException, newException, PyBaseException, typeError } from "../../objects/exceptions.js"
import { fn } from "../../objects/method.js"
import { findAttribute } from "../../objects/operations/attributes.js"
import { callMethod, isCallable } from "../../objects/operations/call.js"
import { truth } from "../../objects/operations/convert.js"
import { getItem } from "../../objects/operations/subscript.js"
import { findHandler, UnicodeProblem } from "../../objects/primitives/codecs.js"
import type { Runtime } from "../../objects/runtime.js"
import { codecHost, errorHandlers } from "../../objects/text-codecs.js"
import { PyTuple } from "../../objects/tuple.js"
import { typeName } from "../../objects/typeof.js"
import type { Value } from "../../objects/value.js"
import type { ModuleSpec } from "../module.js"
import { charmapFunctions, conversionFunctions, escapeFunctions } from "./conversions.js"

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

// What a codec raises is told which codec that was.
function noted<T>(rt: Runtime, which: 0 | 1, encoding: Value, action: () => T): T {
  try {
    return action()
  } catch (error) {
    const note = `${which === 0 ? "encoding" : "decoding"} with '${strValue(encoding)}' codec failed`
    if (error instanceof PyBaseException) callMethod(rt, error, "add_note", [note])
    throw error
  }
}

/// As str.encode and bytes.decode ask: only codecs between text and bytes.
function convertText(rt: Runtime, which: 0 | 1, object: Value, encoding: Value, errors: Value): Value {
  const entry = lookup(rt, encoding)
  const verb = which === 0 ? "encode" : "decode"
  const isText = findAttribute(rt, entry, "_is_text_encoding")
  if (isText !== undefined && !truth(rt, isText)) {
    const use = `use codecs.${verb}() to handle arbitrary codecs`
    throw newException(exceptionTypes.LookupError, `'${strValue(encoding)}' is not a text encoding; ${use}`)
  }
  const result = convert(rt, which, object, encoding, errors)
  if (which === 0 ? result instanceof PyBytes : strValue(result) !== undefined) return result
  if (which === 0 && result instanceof PyByteArray) {
    rt.warn(
      exceptionTypes.RuntimeWarning,
      `encoder ${strValue(encoding)} returned bytearray instead of bytes; use codecs.encode() to encode to arbitrary types`,
    )
    return new PyBytes(result.bytes.slice())
  }
  const got = result === null ? "NoneType" : typeName(result)
  const wanted = which === 0 ? "bytes" : "str"
  throw typeError(
    `'${strValue(encoding)}' ${verb}r returned '${got}' instead of '${wanted}'; use codecs.${verb}() to ${verb} to arbitrary types`,
  )
}

function convert(rt: Runtime, which: 0 | 1, object: Value, encoding: Value, errors: Value): Value {
  const entry = lookup(rt, encoding)
  const result = noted(rt, which, encoding, () =>
    rt.call(getItem(rt, entry, which), errors === null ? [object] : [object, errors]),
  )
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

// A handler of the codecs themselves as a Python function.
const surrogateHandler = (name: string) =>
  fn("(exception, /)", (rt, error: Value) => {
    const { UnicodeDecodeError, UnicodeEncodeError } = exceptionTypes
    const decodes = isException(error, UnicodeDecodeError)
    if (!decodes && !isException(error, UnicodeEncodeError)) {
      throw typeError(`don't know how to handle ${typeName(error)} in error callback`)
    }
    const [encoding, object, start, end, reason] = ["encoding", "object", "start", "end", "reason"].map((field) =>
      (error as PyBaseException).field(field),
    )
    const source = decodes ? requireBuffer(object) : (strValue(object) as string)
    const problem = new UnicodeProblem(strValue(encoding) as string, source, Number(start), Number(end), String(reason))
    try {
      const { replacement, position } = findHandler(name, codecHost(rt))(problem)
      return new PyTuple([typeof replacement === "string" ? replacement : new PyBytes(replacement), position])
    } catch (thrown) {
      throw thrown === problem ? error : thrown
    }
  })

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
      _encode_text: fn("(obj, encoding, errors, /)", (rt, obj: Value, encoding: Value, errors: Value) =>
        convertText(rt, 0, obj, encoding, errors),
      ),
      _decode_text: fn("(obj, encoding, errors, /)", (rt, obj: Value, encoding: Value, errors: Value) =>
        convertText(rt, 1, obj, encoding, errors),
      ),
      surrogateescape_errors: surrogateHandler("surrogateescape"),
      surrogatepass_errors: surrogateHandler("surrogatepass"),
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
      ...conversionFunctions,
      ...escapeFunctions,
      ...charmapFunctions,
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


for _name in ("strict", "ignore", "replace", "xmlcharrefreplace", "backslashreplace", "namereplace", "surrogateescape", "surrogatepass"):
    _set_builtin_handler(_name, globals().pop(_name + "_errors"))
del _name, _set_builtin_handler
`
