// The re module.

import { strValue } from "../../objects/boxed.js"
import { PyBytes } from "../../objects/bytes.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { typeError } from "../../objects/exceptions.js"
import { PyList } from "../../objects/list.js"
import { type MethodDef, rawFn } from "../../objects/method.js"
import type { Runtime } from "../../objects/runtime.js"
import { typeName } from "../../objects/typeof.js"
import type { Value } from "../../objects/value.js"
import type { ModuleSpec } from "../module.js"
import { bindArguments, type PythonSignature } from "./arguments.js"
import { compile, patternCache, plainFlags } from "./compile.js"
import { latin1, latin1Bytes } from "./engine/index.js"
import { patternErrorType } from "./errors.js"
import { flagsByName, regexFlagType } from "./flags.js"
import "./match-type.js"
import { bufferBytes } from "../../objects/buffer.js"
import { matchType, type PyPattern, patternType } from "./pattern-object.js"
import { findAll, findIterator, fullMatch, matchAt, search, split, sub, subn } from "./pattern-type.js"
import { lexicalScannerType } from "./scanner.js"

const end = Number.MAX_SAFE_INTEGER

function signature(name: string, parameters: readonly string[], required: number): PythonSignature {
  const defaults = parameters.slice(required).map(() => 0)
  return { name, parameters, required, defaults, keywordOnly: [], varargs: false }
}

type Finder = (rt: Runtime, pattern: PyPattern, string: Value, pos: Value, endpos: Value) => Value

/// match(pattern, string, flags=0) and its likes.
function finder(name: string, find: Finder, doc: string): MethodDef {
  const parameters = signature(name, ["pattern", "string", "flags"], 2)
  return rawFn(
    "(pattern, string, flags=0)",
    (rt, _self, args, kwnames) => {
      if (kwnames === null && args.length === 2) return find(rt, compile(rt, args[0], 0), args[1], 0, end)
      const [pattern, string, flags] = bindArguments(parameters, args, kwnames).values
      return find(rt, compile(rt, pattern, plainFlags(flags)), string, 0, end)
    },
    doc,
  )
}

/// Functions with a number and flags after their own parameters, where giving them by position is deprecated.
function counting(name: string, own: readonly string[], number: string): (call: CountingCall) => CountedArguments {
  const parameters = { ...signature(name, own, own.length), keywordOnly: [number, "flags"], varargs: true }
  return ({ rt, args, kwnames }) => {
    const { values, extra, keywords } = bindArguments(parameters, args, kwnames)
    let [count, flags] = keywords
    if (extra.length > 0) {
      if (count !== undefined) throw typeError(`${name}() got multiple values for argument '${number}'`)
      count = extra[0]
      if (extra.length > 1) {
        if (flags !== undefined) throw typeError(`${name}() got multiple values for argument 'flags'`)
        flags = extra[1]
      }
      if (extra.length > 2) {
        const given = own.length + extra.length
        throw typeError(`${name}() takes from ${own.length} to ${own.length + 2} positional arguments but ${given} were given`)
      }
      rt.warn(exceptionTypes.DeprecationWarning, `'${number}' is passed as positional argument`)
    }
    return { values, count: count ?? 0, flags: plainFlags(flags ?? 0) }
  }
}

interface CountingCall {
  rt: Runtime
  args: readonly Value[]
  kwnames: readonly string[] | null
}

interface CountedArguments {
  values: readonly Value[]
  count: Value
  flags: Value
}

const subArguments = counting("sub", ["pattern", "repl", "string"], "count")
const subnArguments = counting("subn", ["pattern", "repl", "string"], "count")
const splitArguments = counting("split", ["pattern", "string"], "maxsplit")
const compileArguments = signature("compile", ["pattern", "flags"], 1)
const internalCompileArguments = signature("_compile", ["pattern", "flags"], 2)
const escapeArguments = signature("escape", ["pattern"], 1)
const purgeArguments = signature("purge", [], 0)

function escapeValue(value: Value): Value {
  const text = strValue(value)
  if (text !== undefined) return escaped(text)
  const bytes = bufferBytes(value)
  if (bytes === undefined) throw typeError(`decoding to str: need a bytes-like object, ${typeName(value)} found`)
  return new PyBytes(latin1Bytes(escaped(latin1(bytes))))
}

function escaped(text: string): string {
  return text.replace(/[()[\]{}?*+\-|^$\\.&~# \t\n\r\v\f]/g, "\\$&")
}

const publicNames = [
  ...["match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer", "compile", "purge", "escape", "error"],
  ...["Pattern", "Match", "A", "I", "L", "M", "S", "X", "U", "ASCII", "IGNORECASE", "LOCALE", "MULTILINE", "DOTALL"],
  ...["VERBOSE", "UNICODE", "NOFLAG", "RegexFlag", "PatternError"],
]

export function reModule(): ModuleSpec {
  return {
    name: "re",
    doc: "Support for regular expressions (RE).",
    functions: {
      match: finder(
        "match",
        matchAt,
        "Try to apply the pattern at the start of the string, returning\na Match object, or None if no match was found.",
      ),
      fullmatch: finder(
        "fullmatch",
        fullMatch,
        "Try to apply the pattern to all of the string, returning\na Match object, or None if no match was found.",
      ),
      search: finder(
        "search",
        search,
        "Scan through string looking for a match to the pattern, returning\na Match object, or None if no match was found.",
      ),
      findall: finder("findall", findAll, "Return a list of all non-overlapping matches in the string."),
      finditer: finder("finditer", findIterator, "Return an iterator over all non-overlapping matches in the\nstring."),
      sub: rawFn("(pattern, repl, string, count=0, flags=0)", (rt, _self, args, kwnames) => {
        const { values, count, flags } = subArguments({ rt, args, kwnames })
        return sub(rt, compile(rt, values[0], flags), values[1], values[2], count)
      }),
      subn: rawFn("(pattern, repl, string, count=0, flags=0)", (rt, _self, args, kwnames) => {
        const { values, count, flags } = subnArguments({ rt, args, kwnames })
        return subn(rt, compile(rt, values[0], flags), values[1], values[2], count)
      }),
      split: rawFn("(pattern, string, maxsplit=0, flags=0)", (rt, _self, args, kwnames) => {
        const { values, count, flags } = splitArguments({ rt, args, kwnames })
        return split(rt, compile(rt, values[0], flags), values[1], count)
      }),
      compile: rawFn(
        "(pattern, flags=0)",
        (rt, _self, args, kwnames) => {
          const [pattern, flags] = bindArguments(compileArguments, args, kwnames).values
          return compile(rt, pattern, plainFlags(flags))
        },
        "Compile a regular expression pattern, returning a Pattern object.",
      ),
      // Pickles of patterns call it.
      _compile: rawFn("(pattern, flags)", (rt, _self, args, kwnames) => {
        const [pattern, flags] = bindArguments(internalCompileArguments, args, kwnames).values
        return compile(rt, pattern, plainFlags(flags))
      }),
      escape: rawFn(
        "(pattern)",
        (_rt, _self, args, kwnames) => escapeValue(bindArguments(escapeArguments, args, kwnames).values[0]),
        "Escape special characters in a string.",
      ),
      purge: rawFn(
        "()",
        (rt, _self, args, kwnames) => {
          bindArguments(purgeArguments, args, kwnames)
          patternCache(rt).clear()
          return null
        },
        "Clear the regular expression caches",
      ),
    },
    constants: { ...Object.fromEntries(flagsByName), error: patternErrorType, __version__: "2.2.1" },
    types: [regexFlagType, patternErrorType, patternType, matchType, lexicalScannerType],
    setup: (_rt, module) => module.dict.setString("__all__", new PyList(publicNames)),
  }
}
