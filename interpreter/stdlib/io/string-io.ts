// io.StringIO: a stream of text in memory.

import { strValue } from "../../objects/boxed.js"
import { builtinType } from "../../objects/builtin-types.js"
import { defineType } from "../../objects/define.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { newException, typeError, valueError } from "../../objects/exceptions.js"
import { getset, method } from "../../objects/method.js"
import { callMethod } from "../../objects/operations/call.js"
import { asCInt, asSsize, isInt } from "../../objects/operations/convert.js"
import { hasAstral, lengthOf, slice, unitOfIndex } from "../../objects/primitives/code-points.js"
import type { Runtime } from "../../objects/runtime.js"
import { Signature } from "../../objects/signature.js"
import { PyTuple } from "../../objects/tuple.js"
import { type PyType, TypeFlag } from "../../objects/type.js"
import { typeName } from "../../objects/typeof.js"
import { done, type Value } from "../../objects/value.js"
import { restoreDict, savedDict } from "./bytes-io.js"
import { lineEndAfter, type NewlinePolicy, NewlineTranslator, newlinePolicy } from "./newlines.js"
import { closedError, optionalSize, PyStream, textBaseType } from "./streams.js"

export const stringIOType = builtinType(
  "_io.StringIO",
  textBaseType,
  TypeFlag.BASETYPE | TypeFlag.HAS_DICT | TypeFlag.HAS_WEAKREF,
)
const signature = new Signature("(initial_value='', newline='\\n')")

export class PyStringIO extends PyStream {
  text = ""
  /// In code points.
  position = 0
  newline: Value = "\n"
  policy: NewlinePolicy = newlinePolicy("\n", "StringIO")
  translator: NewlineTranslator | null = null
  /// True once a character beyond U+FFFF came in: places then have to be counted.
  private astral = false
  /// Length in code points.
  private size = 0
  ready = false

  constructor(cls: PyType) {
    super(cls)
  }

  start(newline: Value): void {
    this.policy = newlinePolicy(newline, "StringIO")
    this.newline = newline
    this.translator = this.policy.universal ? new NewlineTranslator(this.policy.translate) : null
    this.setText("")
    this.position = 0
    this.isClosed = false
    this.ready = true
  }

  checkOpen(): void {
    if (!this.ready) throw valueError("I/O operation on uninitialized object")
    if (this.isClosed) throw closedError("I/O operation on closed file")
  }

  setText(text: string): void {
    this.text = text
    this.astral = hasAstral(text)
    this.size = this.astral ? lengthOf(text) : text.length
  }

  get length(): number {
    return this.size
  }

  write(written: string): void {
    const decoded = this.translator === null ? written : this.translator.pass(written, true)
    const text = this.policy.lineOut === "\n" ? decoded : decoded.replaceAll("\n", this.policy.lineOut)
    if (text === "") return
    const isAstral = hasAstral(text)
    const n = isAstral ? lengthOf(text) : text.length
    if (this.position === this.size) {
      this.text += text
      this.astral ||= isAstral
      this.size += n
    } else {
      const padded = this.position > this.size ? this.text + "\0".repeat(this.position - this.size) : this.text
      const [from, to] = [this.position, this.position + n].map((place) => (this.astral ? unitOfIndex(padded, place) : place))
      this.setText(padded.slice(0, from) + text + padded.slice(to))
    }
    this.position += n
  }

  private piece(from: number, to: number): string {
    return this.astral ? slice(this.text, from, to) : this.text.slice(from, to)
  }

  read(n: number): string {
    const end = n < 0 ? this.size : Math.min(this.size, this.position + n)
    if (end <= this.position) return ""
    const text = this.piece(this.position, end)
    this.position = end
    return text
  }

  readLine(limit: number): string {
    if (this.position >= this.size) return ""
    const from = this.astral ? unitOfIndex(this.text, this.position) : this.position
    const end = lineEndAfter(this.text, from, this.policy)
    const line = this.text.slice(from, end < 0 ? this.text.length : end)
    const n = this.astral ? lengthOf(line) : line.length
    if (limit >= 0 && limit < n) return this.read(limit)
    this.position += n
    return line
  }

  truncate(size: number): void {
    if (size < this.size) this.setText(this.piece(0, size))
  }
}

function opened(self: PyStringIO): PyStringIO {
  self.checkOpen()
  return self
}

function textOf(value: Value): string {
  const text = strValue(value)
  if (text === undefined) throw typeError(`string argument expected, got '${value === null ? "NoneType" : typeName(value)}'`)
  return text
}

function setState(rt: Runtime, self: PyStringIO, state: Value): Value {
  const complain = `${self.cls.tpName}.__setstate__ argument should be 4-tuple, got ${typeName(state)}`
  if (!(state instanceof PyTuple) || state.items.length < 4) throw typeError(complain)
  const [text, newline, position, dict] = state.items
  if (text !== null && strValue(text) === undefined) {
    throw typeError(`initial_value must be str or None, not ${typeName(text)}`)
  }
  self.start(newline)
  self.setText(text === null ? "" : textOf(text))
  if (!isInt(position)) throw typeError(`third item of state must be an integer, got ${typeName(position)}`)
  const at = asSsize(rt, position)
  if (at < 0) throw valueError("position value cannot be negative")
  self.position = at
  restoreDict(rt, self, dict, "fourth item of state should be a dict, got a ")
  return null
}

const isAble = () => method("(self, /)", (_rt, self: PyStringIO) => !opened(self).isClosed)

defineType(stringIOType, {
  doc: "Text I/O implementation using an in-memory buffer.\n\nThe initial_value argument sets the value of object.  The newline\nargument is like the one of TextIOWrapper's constructor.",
  slots: {
    tp_new: (_rt, cls) => new PyStringIO(cls),
    tp_init: (_rt, self: PyStringIO, args, kwnames) => {
      const [initial, newline] = signature.bind("StringIO", "StringIO", args, kwnames) as [Value, Value]
      if (newline !== null && strValue(newline) === undefined) {
        throw typeError(`newline must be str or None, not ${typeName(newline)}`)
      }
      if (initial !== null && strValue(initial) === undefined) {
        throw typeError(`initial_value must be str or None, not ${typeName(initial)}`)
      }
      self.start(newline)
      if (initial !== null) self.write(textOf(initial))
      self.position = 0
    },
    tp_iternext: (rt, self: PyStringIO) => {
      self.checkOpen()
      const line = self.cls === stringIOType ? self.readLine(-1) : readOverridden(rt, self)
      return line === "" ? done : line
    },
  },
  methods: {
    write: method("(self, s, /)", (_rt, self: PyStringIO, s: Value) => {
      const text = textOf(s)
      self.checkOpen()
      self.write(text)
      return lengthOf(text)
    }),
    getvalue: method("(self, /)", (_rt, self: PyStringIO) => opened(self).text),
    read: method("(self, size=-1, /)", (rt, self: PyStringIO, n: Value) => opened(self).read(optionalSize(rt, n))),
    readline: method("(self, size=-1, /)", (rt, self: PyStringIO, n: Value) => opened(self).readLine(optionalSize(rt, n))),
    seek: method("(self, pos, whence=0, /)", (rt, self: PyStringIO, pos: Value, whenceValue: Value) => {
      const offset = asSsize(rt, pos)
      const whence = asCInt(rt, whenceValue)
      self.checkOpen()
      if (whence < 0 || whence > 2) throw valueError(`Invalid whence (${whence}, should be 0, 1 or 2)`)
      if (offset < 0 && whence === 0) throw valueError(`Negative seek position ${offset}`)
      if (whence !== 0 && offset !== 0) throw newException(exceptionTypes.OSError, "Can't do nonzero cur-relative seeks")
      self.position = whence === 2 ? self.length : whence === 1 ? self.position : offset
      return self.position
    }),
    tell: method("(self, /)", (_rt, self: PyStringIO) => opened(self).position),
    truncate: method("(self, pos=None, /)", (rt, self: PyStringIO, pos: Value) => {
      self.checkOpen()
      const n = pos === null ? self.position : optionalSize(rt, pos)
      if (n < 0) throw valueError(`Negative size value ${n}`)
      self.truncate(n)
      return n
    }),
    close: method("(self, /)", (_rt, self: PyStringIO) => {
      self.isClosed = true
      return null
    }),
    readable: isAble(),
    writable: isAble(),
    seekable: isAble(),
    __getstate__: method("(self, /)", (rt, self: PyStringIO) => {
      self.checkOpen()
      return new PyTuple([self.text, self.newline, self.position, savedDict(rt, self)])
    }),
    __setstate__: method("(self, state, /)", (rt, self: PyStringIO, state: Value) => setState(rt, self, state)),
  },
  attributes: {
    closed: getset((_rt, self: PyStringIO) => self.isClosed),
    line_buffering: getset((_rt, self: PyStringIO) => opened(self).isClosed),
    newlines: getset((_rt, self: PyStringIO) => {
      self.checkOpen()
      return self.translator === null ? null : self.translator.newlines
    }),
  },
})

function readOverridden(rt: Runtime, self: PyStringIO): string {
  const line = callMethod(rt, self, "readline")
  const text = strValue(line)
  if (text !== undefined) return text
  throw newException(exceptionTypes.OSError, `readline() should have returned a str object, not '${typeName(line)}'`)
}
