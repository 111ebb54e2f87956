// io.StringIO.

import { strValue } from "../../objects/boxed.js"
import { builtinType, objectType } from "../../objects/builtin-types.js"
import { defineType } from "../../objects/define.js"
import { typeError, valueError } from "../../objects/exceptions.js"
import { PyList } from "../../objects/list.js"
import { getset, method } from "../../objects/method.js"
import { asIndex } from "../../objects/operations/convert.js"
import { iterate } from "../../objects/operations/iterate.js"
import type { Runtime } from "../../objects/runtime.js"
import { Signature } from "../../objects/signature.js"
import { type PyType, TypeFlag } from "../../objects/type.js"
import { typeName } from "../../objects/typeof.js"
import { AttributedObject, done, type Value } from "../../objects/value.js"

export const stringIOType = builtinType("_io.StringIO", objectType, TypeFlag.BASETYPE | TypeFlag.HAS_DICT)
const signature = new Signature("(initial_value='', newline='\\n')")

export class PyStringIO extends AttributedObject {
  cls: PyType
  closed = false
  /// Code points: positions are counted in characters.
  characters: string[] = []
  position = 0
  translate = false
  constructor(cls: PyType) {
    super()
    this.cls = cls
  }

  checkOpen(): void {
    if (this.closed) throw valueError("I/O operation on closed file")
  }

  write(text: string): number {
    this.checkOpen()
    const added = [...(this.translate ? text.replace(/\r\n?/g, "\n") : text)]
    while (this.characters.length < this.position) this.characters.push("\0")
    if (this.position === this.characters.length) for (const c of added) this.characters.push(c)
    else this.characters.splice(this.position, added.length, ...added)
    this.position += added.length
    return [...text].length
  }

  read(n: number): string {
    this.checkOpen()
    const end = n < 0 ? this.characters.length : Math.min(this.characters.length, this.position + n)
    const text = this.characters.slice(this.position, end).join("")
    this.position = Math.max(this.position, end)
    return text
  }

  readLine(limit: number): string {
    this.checkOpen()
    const newline = this.characters.indexOf("\n", this.position)
    const end = newline < 0 ? this.characters.length : newline + 1
    const n = Math.max(0, end - this.position)
    return this.read(limit < 0 ? n : Math.min(n, limit))
  }
}

function text(value: Value, what: string): string {
  const found = strValue(value)
  if (found === undefined) throw typeError(`${what}, got '${typeName(value)}'`)
  return found
}

function size(rt: Runtime, value: Value): number {
  return value === null ? -1 : Number(asIndex(rt, value))
}

defineType(stringIOType, {
  doc: "Text I/O implementation using an in-memory buffer.\n\nThe initial_value argument sets the value of object.  The newline\nargument is like the one of TextIOWrapper's constructor.",
  slots: {
    tp_new: (_rt, cls) => new PyStringIO(cls),
    tp_init: (_rt, self: PyStringIO, args, kwnames) => {
      const [initial, newline] = signature.bind("StringIO", "StringIO", args, kwnames) as [Value, Value]
      self.translate = newline === null
      if (initial !== null) {
        if (strValue(initial) === undefined) throw typeError(`initial_value must be str or None, not ${typeName(initial)}`)
        self.write(text(initial, ""))
      }
      self.position = 0
    },
    tp_iter: (_rt, self: PyStringIO) => {
      self.checkOpen()
      return self
    },
    tp_iternext: (_rt, self: PyStringIO) => {
      const line = self.readLine(-1)
      return line === "" ? done : line
    },
  },
  methods: {
    write: method("(self, s, /)", (_rt, self: PyStringIO, s: Value) => self.write(text(s, "string argument expected"))),
    writelines: method("(self, lines, /)", (rt, self: PyStringIO, lines: Value) => {
      const it = iterate(rt, lines)
      for (let line = it.next(); line !== done; line = it.next()) self.write(text(line, "string argument expected"))
      return null
    }),
    getvalue: method("(self, /)", (_rt, self: PyStringIO) => {
      self.checkOpen()
      return self.characters.join("")
    }),
    read: method("(self, size=-1, /)", (rt, self: PyStringIO, n: Value) => self.read(size(rt, n))),
    readline: method("(self, size=-1, /)", (rt, self: PyStringIO, n: Value) => self.readLine(size(rt, n))),
    readlines: method("(self, hint=-1, /)", (_rt, self: PyStringIO) => {
      const lines: Value[] = []
      for (let line = self.readLine(-1); line !== ""; line = self.readLine(-1)) lines.push(line)
      return new PyList(lines)
    }),
    seek: method("(self, pos, whence=0, /)", (rt, self: PyStringIO, pos: Value, whence: Value) => {
      self.checkOpen()
      const offset = Number(asIndex(rt, pos))
      if (offset < 0 && whence === 0) throw valueError(`Negative seek position ${offset}`)
      self.position = whence === 2 ? self.characters.length : whence === 1 ? self.position : offset
      return self.position
    }),
    tell: method("(self, /)", (_rt, self: PyStringIO) => {
      self.checkOpen()
      return self.position
    }),
    truncate: method("(self, pos=None, /)", (rt, self: PyStringIO, pos: Value) => {
      self.checkOpen()
      const n = pos === null ? self.position : Number(asIndex(rt, pos))
      self.characters.length = Math.min(n, self.characters.length)
      return n
    }),
    flush: method("(self, /)", (_rt, self: PyStringIO) => {
      self.checkOpen()
      return null
    }),
    close: method("(self, /)", (_rt, self: PyStringIO) => {
      self.closed = true
      return null
    }),
    readable: method("(self, /)", () => true),
    writable: method("(self, /)", () => true),
    seekable: method("(self, /)", () => true),
    isatty: method("(self, /)", () => false),
    __enter__: method("(self, /)", (_rt, self: PyStringIO) => {
      self.checkOpen()
      return self
    }),
    __exit__: method("(self, /, *args)", (_rt, self: PyStringIO) => {
      self.closed = true
      return null
    }),
  },
  attributes: {
    closed: getset((_rt, self: PyStringIO) => self.closed),
    line_buffering: getset(() => false),
    newlines: getset(() => null),
  },
})
