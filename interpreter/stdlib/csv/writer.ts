// csv.writer: fields joined to rows, quoted and escaped as the dialect wants it.

import { strValue } from "../../objects/boxed.js"
import { builtinType, objectType } from "../../objects/builtin-types.js"
import { defineType } from "../../objects/define.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { isException, typeError } from "../../objects/exceptions.js"
import { member, method } from "../../objects/method.js"
import { findAttribute } from "../../objects/operations/attributes.js"
import { isCallable } from "../../objects/operations/call.js"
import { str } from "../../objects/operations/convert.js"
import { type Iteration, iterate } from "../../objects/operations/iterate.js"
import type { Runtime } from "../../objects/runtime.js"
import { TypeFlag } from "../../objects/type.js"
import { typeName, typeOf } from "../../objects/typeof.js"
import { done, PyObject, type Value } from "../../objects/value.js"
import { csvError, type PyDialect, Quoting } from "./dialect.js"

export const writerType = builtinType("_csv.writer", objectType, TypeFlag.DISALLOW_INSTANTIATION | TypeFlag.BASETYPE)

export class PyCsvWriter extends PyObject {
  readonly cls = writerType
  private constructor(
    readonly write: Value,
    readonly dialect: PyDialect,
  ) {
    super()
  }

  static to(rt: Runtime, file: Value, dialect: PyDialect): PyCsvWriter {
    const write = findAttribute(rt, file, "write")
    if (write === undefined || !isCallable(write)) throw typeError('argument 1 must have a "write" method')
    return new PyCsvWriter(write, dialect)
  }
}

function isNumber(value: Value): boolean {
  const { nb_index, nb_int, nb_float } = typeOf(value).slots
  return nb_index !== null || nb_int !== null || nb_float !== null || typeName(value) === "complex"
}

/// Whether the kind of a field alone asks for quotes.
function isQuoted(quoting: Quoting, field: Value): boolean {
  switch (quoting) {
    case Quoting.ALL:
      return true
    case Quoting.NONNUMERIC:
      return !isNumber(field)
    case Quoting.STRINGS:
      return strValue(field) !== undefined
    case Quoting.NOTNULL:
      return field !== null
    default:
      return false
  }
}

function writeRow(rt: Runtime, writer: PyCsvWriter, row: Value): Value {
  const { dialect } = writer
  const texts: string[] = []
  let lastIsNull = false
  const fields = fieldsOf(rt, row)
  for (let field = fields.next(); field !== done; field = fields.next()) {
    lastIsNull = field === null
    const text = field === null ? "" : (strValue(field) ?? str(rt, field))
    texts.push(fieldText(dialect, text, isQuoted(dialect.quoting, field), lastIsNull))
  }
  // A row of one empty field would be read as no row at all.
  if (texts.length === 1 && texts[0] === "") {
    if (mayNotQuote(dialect, lastIsNull)) throw csvError("single empty field record must be quoted")
    texts[0] = fieldText(dialect, "", true, lastIsNull)
  }
  return rt.call(writer.write, [texts.join(dialect.delimiter) + dialect.lineterminator])
}

function fieldsOf(rt: Runtime, row: Value): Iteration {
  try {
    return iterate(rt, row)
  } catch (error) {
    if (isException(error, exceptionTypes.TypeError)) throw csvError(`iterable expected, not ${typeName(row)}`)
    throw error
  }
}

function mayNotQuote({ quoting }: PyDialect, isNull: boolean): boolean {
  return quoting === Quoting.NONE || (isNull && (quoting === Quoting.STRINGS || quoting === Quoting.NOTNULL))
}

function fieldText(dialect: PyDialect, text: string, quoted: boolean, isNull: boolean): string {
  const { delimiter, escapechar, quotechar, lineterminator, quoting, doublequote, skipinitialspace } = dialect
  let written = ""
  let needsQuotes = quoted
  if (text === "" && delimiter === " " && skipinitialspace) {
    if (mayNotQuote(dialect, isNull)) {
      throw csvError("empty field must be quoted if delimiter is a space and skipinitialspace is true")
    }
    needsQuotes = true
  }
  for (const char of text) {
    const isSpecial =
      char === delimiter ||
      char === escapechar ||
      char === quotechar ||
      char === "\n" ||
      char === "\r" ||
      lineterminator.includes(char)
    if (isSpecial) {
      let escapes = quoting === Quoting.NONE || char === escapechar
      if (!escapes && char === quotechar) {
        if (doublequote) written += quotechar
        else escapes = true
      }
      if (!escapes) needsQuotes = true
      else if (escapechar === "") throw csvError("need to escape, but no escapechar set")
      else written += escapechar
    }
    written += char
  }
  return needsQuotes ? quotechar + written + quotechar : written
}

defineType(writerType, {
  doc: "CSV writer\n\nWriter objects are responsible for generating tabular data\nin CSV format from sequence input.\n",
  methods: {
    writerow: method(
      "(self, row, /)",
      writeRow,
      "writerow(iterable)\n\nConstruct and write a CSV record from an iterable of fields.  Non-string\nelements will be converted to string.",
    ),
    writerows: method(
      "(self, rows, /)",
      (rt, writer: PyCsvWriter, rows: Value) => {
        const each = iterate(rt, rows)
        for (let row = each.next(); row !== done; row = each.next()) writeRow(rt, writer, row)
        return null
      },
      "writerows(iterable of iterables)\n\nConstruct and write a series of iterables to a csv file.  Non-string\nelements will be converted to string.",
    ),
  },
  attributes: { dialect: member((_rt, self: PyCsvWriter) => self.dialect) },
})
