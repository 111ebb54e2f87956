// _csv.Dialect: what the fields of a file are written with, checked; and the registry of named dialects.

import { strValue } from "../../objects/boxed.js"
import { builtinType, objectType } from "../../objects/builtin-types.js"
import { defineType } from "../../objects/define.js"
import { PyDict } from "../../objects/dict.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { attributeError, isException, newException, typeError, valueError } from "../../objects/exceptions.js"
import { getset, member, method } from "../../objects/method.js"
import { findAttribute } from "../../objects/operations/attributes.js"
import { truth } from "../../objects/operations/convert.js"
import type { Runtime } from "../../objects/runtime.js"
import { type PyType, TypeFlag } from "../../objects/type.js"
import { typeName } from "../../objects/typeof.js"
import { AttributedObject, type Value } from "../../objects/value.js"

export const csvErrorType = builtinType("_csv.Error", exceptionTypes.Exception, TypeFlag.BASETYPE | TypeFlag.HAS_DICT)
defineType(csvErrorType, {})

export const csvError = (message: string) => newException(csvErrorType, message)

export const enum Quoting {
  MINIMAL,
  ALL,
  NONNUMERIC,
  NONE,
  STRINGS,
  NOTNULL,
}

export const dialectType = builtinType("_csv.Dialect", objectType, TypeFlag.BASETYPE)

/// A character option that is not set is "".
export class PyDialect extends AttributedObject {
  delimiter = ","
  doublequote = true
  escapechar = ""
  lineterminator = "\r\n"
  quotechar = '"'
  quoting = Quoting.MINIMAL
  skipinitialspace = false
  strict = false
  constructor(readonly cls: PyType) {
    super()
  }
}

const optionNames = [
  "delimiter",
  "doublequote",
  "escapechar",
  "lineterminator",
  "quotechar",
  "quoting",
  "skipinitialspace",
  "strict",
] as const

type OptionName = (typeof optionNames)[number]
type Options = Partial<Record<OptionName, Value>>

/// The dialects that have names, in order.
export function registry(rt: Runtime): PyDict {
  return rt.state("csv.dialects", () => new PyDict())
}

export function registered(rt: Runtime, name: Value): Value {
  const dialect = registry(rt).get(rt, name)
  if (dialect === undefined) throw csvError("unknown dialect")
  return dialect
}

function oneCharacter(name: string, value: string): string {
  if ([...value].length !== 1) throw typeError(`"${name}" must be a 1-character string`)
  return value
}

function characterOrNone(name: string, value: Value): string {
  if (value === null) return ""
  const text = strValue(value)
  if (text === undefined) throw typeError(`"${name}" must be string or None, not ${typeName(value)}`)
  return oneCharacter(name, text)
}

function character(name: string, value: Value): string {
  const text = strValue(value)
  if (text === undefined) throw typeError(`"${name}" must be string, not ${typeName(value)}`)
  return oneCharacter(name, text)
}

function quotingValue(value: Value): Quoting {
  if (typeof value !== "number" && typeof value !== "bigint") throw typeError('"quoting" must be an integer')
  if (typeof value === "bigint" || value < 0 || value > Quoting.NOTNULL) throw typeError('bad "quoting" value')
  return value
}

function lineEnd(value: Value): string {
  const text = strValue(value)
  if (value === null) throw typeError("lineterminator must be set")
  if (text === undefined) throw typeError('"lineterminator" must be a string')
  return text
}

// Delimiter, quote and escape must be told apart, and from what ends a line.
function checkCharacters(dialect: PyDialect): void {
  const { delimiter, escapechar, quotechar, lineterminator, skipinitialspace } = dialect
  const named: [string, string][] = [
    ["delimiter", delimiter],
    ["escapechar", escapechar],
    ["quotechar", quotechar],
  ]
  for (const [name, char] of named) {
    const isSkipped = char === " " && skipinitialspace && name !== "delimiter"
    if (char === "\n" || char === "\r" || isSkipped) throw valueError(`bad ${name} value`)
  }
  for (const [a, b] of [
    [0, 1],
    [0, 2],
    [1, 2],
  ]) {
    if (named[a][1] !== "" && named[a][1] === named[b][1]) throw valueError(`bad ${named[a][0]} or ${named[b][0]} value`)
  }
  for (const [name, char] of named) {
    if (char !== "" && lineterminator.includes(char)) throw valueError(`bad ${name} or lineterminator value`)
  }
}

function fromOptions(rt: Runtime, cls: PyType, options: Options): PyDialect {
  const made = new PyDialect(cls)
  if (options.delimiter !== undefined) made.delimiter = character("delimiter", options.delimiter)
  if (options.doublequote !== undefined) made.doublequote = truth(rt, options.doublequote)
  if (options.escapechar !== undefined) made.escapechar = characterOrNone("escapechar", options.escapechar)
  if (options.lineterminator !== undefined) made.lineterminator = lineEnd(options.lineterminator)
  if (options.quotechar !== undefined) made.quotechar = characterOrNone("quotechar", options.quotechar)
  if (options.quoting !== undefined) made.quoting = quotingValue(options.quoting)
  if (options.skipinitialspace !== undefined) made.skipinitialspace = truth(rt, options.skipinitialspace)
  if (options.strict !== undefined) made.strict = truth(rt, options.strict)
  // Without a quote character nothing is quoted, unless it was said how.
  if (options.quotechar === null && options.quoting === undefined) made.quoting = Quoting.NONE
  if (made.quoting !== Quoting.NONE && made.quotechar === "") throw typeError("quotechar must be set if quoting enabled")
  checkCharacters(made)
  return made
}

function attributeOr(rt: Runtime, dialect: Value, name: string): Value | undefined {
  try {
    return findAttribute(rt, dialect, name)
  } catch (error) {
    // C asks for each option and forgets what went wrong.
    if (isException(error, exceptionTypes.Exception)) return undefined
    throw error
  }
}

/// The dialect that `dialect` (a name, an object with options, None or undefined) and keyword options describe.
export function makeDialect(rt: Runtime, cls: PyType, args: readonly Value[], kwnames: readonly string[] | null): PyDialect {
  const npos = args.length - (kwnames?.length ?? 0)
  if (npos > 9) throw typeError(`function takes at most 9 arguments (${args.length} given)`)
  let dialect: Value | undefined = npos > 0 ? args[0] : undefined
  const options: Options = {}
  for (let i = 1; i < npos; i++) options[optionNames[i - 1]] = args[i]
  kwnames?.forEach((name, i) => {
    if (name === "dialect") dialect = args[npos + i]
    else if (optionNames.includes(name as OptionName)) options[name as OptionName] = args[npos + i]
    else throw typeError(`this function got an unexpected keyword argument '${name}'`)
  })
  if (dialect !== undefined && dialect !== null) {
    if (strValue(dialect) !== undefined) dialect = registered(rt, dialect)
    if (dialect instanceof PyDialect && Object.keys(options).length === 0 && cls === dialectType) return dialect
    for (const name of optionNames) if (options[name] === undefined) options[name] = attributeOr(rt, dialect, name)
  }
  return fromOptions(rt, cls, options)
}

const readOnly = (): never => {
  throw newException(exceptionTypes.AttributeError, "readonly attribute")
}

const computed = (name: OptionName, get: (dialect: PyDialect) => Value) =>
  getset(
    (_rt, self: PyDialect) => get(self),
    (_rt, self: Value) => {
      throw attributeError(`attribute '${name}' of '_csv.Dialect' objects is not writable`, self, name)
    },
  )

const noPickling = () =>
  method(
    "(self, /, *args)",
    (_rt, self: PyDialect) => {
      throw typeError(`cannot pickle '${self.cls.name}' instances`)
    },
    "raises an exception to avoid pickling",
  )

defineType(dialectType, {
  doc: "CSV dialect\n\nThe Dialect type records CSV parsing and generation options.\n",
  slots: { tp_new: makeDialect, tp_init: () => {} },
  methods: { __reduce__: noPickling(), __reduce_ex__: noPickling() },
  attributes: {
    delimiter: computed("delimiter", (dialect) => dialect.delimiter),
    escapechar: computed("escapechar", (dialect) => dialect.escapechar || null),
    lineterminator: computed("lineterminator", (dialect) => dialect.lineterminator),
    quotechar: computed("quotechar", (dialect) => dialect.quotechar || null),
    quoting: computed("quoting", (dialect) => dialect.quoting),
    skipinitialspace: member((_rt, self: PyDialect) => self.skipinitialspace, readOnly),
    doublequote: member((_rt, self: PyDialect) => self.doublequote, readOnly),
    strict: member((_rt, self: PyDialect) => self.strict, readOnly),
  },
})
