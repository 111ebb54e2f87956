// re.PatternError, and the engine's errors as Python exceptions.

import { strValue } from "../../objects/boxed.js"
import { bufferBytes } from "../../objects/buffer.js"
import { builtinType } from "../../objects/builtin-types.js"
import { defineType } from "../../objects/define.js"
import { PyDict } from "../../objects/dict.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { newException, type PyBaseException, typeError } from "../../objects/exceptions.js"
import { asIndex, str } from "../../objects/operations/convert.js"
import { PyTuple } from "../../objects/tuple.js"
import { TypeFlag } from "../../objects/type.js"
import { typeName } from "../../objects/typeof.js"
import type { Value } from "../../objects/value.js"
import { bindArguments } from "./arguments.js"
import { patternError } from "./engine/errors.js"
import { RegexError } from "./engine/index.js"
import { latin1 } from "./engine/subject.js"

export const patternErrorType = builtinType(
  "re.PatternError",
  exceptionTypes.Exception,
  TypeFlag.BASETYPE | TypeFlag.PYTHON_CLASS,
)

defineType(patternErrorType, {
  doc: "Exception raised for invalid regular expressions.",
  slots: {
    tp_init: (rt, self: PyBaseException, args, kwnames) => {
      const bound = bindArguments(initSignature, args, kwnames)
      const [msg, pattern, pos] = bound.values as [Value, Value, Value]
      if (pattern === null || pos === null) return fill(self, { text: msg, msg, pattern, pos, lineno: null, colno: null })
      const where = patternError(str(rt, msg), patternChars(pattern), Number(asIndex(rt, pos)))
      fill(self, { text: where.message, msg, pattern, pos, lineno: where.lineno, colno: where.colno })
    },
  },
})

const initSignature = {
  name: "PatternError.__init__",
  parameters: ["msg", "pattern", "pos"],
  required: 1,
  defaults: [null, null],
  keywordOnly: [],
  varargs: false,
  receiver: 1,
}

interface Fields {
  /// What str() shows.
  text: Value
  msg: Value
  pattern: Value
  pos: Value
  lineno: number | null
  colno: number | null
}

function fill(self: PyBaseException, fields: Fields): void {
  self.args = new PyTuple([fields.text])
  self.dict ??= new PyDict()
  for (const name of ["msg", "pattern", "pos", "lineno", "colno"] as const) self.dict.setString(name, fields[name])
}

function patternChars(pattern: Value): string[] {
  const text = strValue(pattern)
  if (text !== undefined) return Array.from(text)
  const bytes = bufferBytes(pattern)
  if (bytes === undefined) throw typeError(`expected string or bytes-like object, got '${typeName(pattern)}'`)
  return latin1(bytes).split("")
}

/// Runs engine code; its errors come out as Python exceptions. `source` is the pattern or template at work.
export function raising<T>(source: Value, action: () => T): T {
  try {
    return action()
  } catch (error) {
    throw error instanceof RegexError ? pythonError(error, source) : error
  }
}

function pythonError(error: RegexError, source: Value): PyBaseException {
  if (error.kind === "MemoryError") return newException(exceptionTypes.MemoryError)
  if (error.kind !== "PatternError") return newException(exceptionTypes[error.kind], error.message)
  const exception = newException(patternErrorType)
  const { message, msg, pos, lineno, colno } = error
  fill(exception, { text: message, msg, pattern: pos === null ? null : source, pos, lineno, colno })
  return exception
}
