// csv.reader: rows of fields from lines, a state machine over characters.

import { strValue } from "../../objects/boxed.js"
import { builtinType, objectType } from "../../objects/builtin-types.js"
import { defineType } from "../../objects/define.js"
import { PyList } from "../../objects/list.js"
import { member } from "../../objects/method.js"
import { type Iteration, iterate } from "../../objects/operations/iterate.js"
import type { Runtime } from "../../objects/runtime.js"
import { TypeFlag } from "../../objects/type.js"
import { typeName } from "../../objects/typeof.js"
import { type Done, done, PyObject, type Value } from "../../objects/value.js"
import { csvError, type PyDialect, Quoting } from "./dialect.js"

export const readerType = builtinType("_csv.reader", objectType, TypeFlag.DISALLOW_INSTANTIATION | TypeFlag.BASETYPE)

const enum State {
  START_RECORD,
  START_FIELD,
  ESCAPED,
  FIELD,
  QUOTED,
  ESCAPED_IN_QUOTED,
  QUOTE_IN_QUOTED,
  EAT_LINE_END,
  AFTER_ESCAPED_LINE_END,
}

/// The longest field a reader takes, of this interpreter.
export function fieldLimit(rt: Runtime): { value: number } {
  return rt.state("csv.fieldLimit", () => ({ value: 131072 }))
}

// What the machine is given where a line is over.
const end = ""

export class PyCsvReader extends PyObject {
  readonly cls = readerType
  lineNumber = 0
  private state: State = State.START_RECORD
  private fields: Value[] = []
  private field = ""
  private size = 0
  private unquoted = false
  private readonly lines: Iteration
  private readonly limit: { value: number }

  constructor(
    private readonly rt: Runtime,
    lines: Value,
    readonly dialect: PyDialect,
  ) {
    super()
    this.lines = iterate(rt, lines)
    this.limit = fieldLimit(rt)
  }

  next(): Value | Done {
    this.fields = []
    this.field = ""
    this.size = 0
    this.state = State.START_RECORD
    this.unquoted = false
    do {
      const line = this.lines.next()
      if (line === done) {
        if (this.size === 0 && (this.state as State) !== State.QUOTED) return done
        if (this.dialect.strict) throw csvError("unexpected end of data")
        this.save()
        break
      }
      const text = strValue(line)
      if (text === undefined) {
        throw csvError(`iterator should return strings, not ${typeName(line)} (the file should be opened in text mode)`)
      }
      this.lineNumber++
      for (const char of text) this.take(char)
      this.take(end)
    } while (this.state !== State.START_RECORD)
    const row = new PyList(this.fields)
    this.fields = []
    return row
  }

  private add(char: string): void {
    if (this.size >= this.limit.value) throw csvError(`field larger than field limit (${this.limit.value})`)
    this.field += char
    this.size++
  }

  private save(): void {
    const { quoting } = this.dialect
    const text = this.field
    const takesNull = quoting === Quoting.STRINGS || quoting === Quoting.NOTNULL
    const takesNumbers = quoting === Quoting.STRINGS || quoting === Quoting.NONNUMERIC
    this.field = ""
    this.size = 0
    if (this.unquoted && text === "" && takesNull) this.fields.push(null)
    else if (this.unquoted && text !== "" && takesNumbers) {
      this.fields.push(this.rt.call(this.rt.builtins.getString("float") as Value, [text]))
    } else this.fields.push(text)
  }

  private isLineEnd(char: string): boolean {
    return char === end || char === "\n" || char === "\r"
  }

  private endLine(char: string): void {
    this.save()
    this.state = char === end ? State.START_RECORD : State.EAT_LINE_END
  }

  private take(char: string): void {
    const { escapechar, quotechar } = this.dialect
    switch (this.state) {
      case State.START_RECORD:
        if (char === end) return
        if (this.isLineEnd(char)) this.state = State.EAT_LINE_END
        else this.startField(char)
        return
      case State.START_FIELD:
        this.startField(char)
        return
      case State.ESCAPED:
        this.add(char === end ? "\n" : char)
        this.state = char === "\n" || char === "\r" ? State.AFTER_ESCAPED_LINE_END : State.FIELD
        return
      case State.AFTER_ESCAPED_LINE_END:
        if (char !== end) this.inField(char)
        return
      case State.FIELD:
        this.inField(char)
        return
      case State.QUOTED:
        if (char === end) return
        if (char === escapechar) this.state = State.ESCAPED_IN_QUOTED
        else if (char === quotechar && this.dialect.quoting !== Quoting.NONE) {
          this.state = this.dialect.doublequote ? State.QUOTE_IN_QUOTED : State.FIELD
        } else this.add(char)
        return
      case State.ESCAPED_IN_QUOTED:
        this.add(char === end ? "\n" : char)
        this.state = State.QUOTED
        return
      case State.QUOTE_IN_QUOTED:
        this.afterQuote(char)
        return
      case State.EAT_LINE_END:
        if (char === end) this.state = State.START_RECORD
        else if (!this.isLineEnd(char)) {
          throw csvError("new-line character seen in unquoted field - do you need to open the file with newline=''?")
        }
    }
  }

  private startField(char: string): void {
    const { escapechar, quotechar, delimiter, quoting, skipinitialspace } = this.dialect
    this.unquoted = true
    if (this.isLineEnd(char)) this.endLine(char)
    else if (char === quotechar && quoting !== Quoting.NONE) {
      this.unquoted = false
      this.state = State.QUOTED
    } else if (char === escapechar) this.state = State.ESCAPED
    else if (char === " " && skipinitialspace) this.state = State.START_FIELD
    else if (char === delimiter) {
      this.save()
      this.state = State.START_FIELD
    } else {
      this.add(char)
      this.state = State.FIELD
    }
  }

  private inField(char: string): void {
    if (this.isLineEnd(char)) this.endLine(char)
    else if (char === this.dialect.escapechar) this.state = State.ESCAPED
    else if (char === this.dialect.delimiter) {
      this.save()
      this.state = State.START_FIELD
    } else {
      this.add(char)
      this.state = State.FIELD
    }
  }

  /// A quote in a quoted field: a doubled one, or the field's end.
  private afterQuote(char: string): void {
    const { delimiter, quotechar, strict } = this.dialect
    if (char === quotechar) {
      this.add(char)
      this.state = State.QUOTED
    } else if (char === delimiter) {
      this.save()
      this.state = State.START_FIELD
    } else if (this.isLineEnd(char)) this.endLine(char)
    else if (strict) throw csvError(`'${delimiter}' expected after '${quotechar}'`)
    else {
      this.add(char)
      this.state = State.FIELD
    }
  }
}

defineType(readerType, {
  doc: "CSV reader\n\nReader objects are responsible for reading and parsing tabular data\nin CSV format.\n",
  slots: { tp_iter: (_rt, self: PyCsvReader) => self, tp_iternext: (_rt, self: PyCsvReader) => self.next() },
  attributes: {
    dialect: member((_rt, self: PyCsvReader) => self.dialect),
    line_num: member((_rt, self: PyCsvReader) => self.lineNumber),
  },
})
