// Text streams: sys.stdin, sys.stdout, sys.stderr and files opened in text mode (`_io.TextIOWrapper`).

import { strValue } from "../../objects/boxed.js"
import { builtinType, objectType } from "../../objects/builtin-types.js"
import { defineType } from "../../objects/define.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { attributeError, newException, typeError, valueError } from "../../objects/exceptions.js"
import { PyList } from "../../objects/list.js"
import { getset, method } from "../../objects/method.js"
import { asIndex } from "../../objects/operations/convert.js"
import { iterate } from "../../objects/operations/iterate.js"
import type { Runtime } from "../../objects/runtime.js"
import { type PyType, TypeFlag } from "../../objects/type.js"
import { typeName } from "../../objects/typeof.js"
import { AttributedObject, done, type Value } from "../../objects/value.js"
import { codePointLength, sliceCodePoints } from "./code-points.js"

export const textStreamType = builtinType("_io.TextIOWrapper", objectType, TypeFlag.BASETYPE | TypeFlag.HAS_DICT)

/// Where a text stream's characters come from and go to.
export interface TextDevice {
  readonly name: Value
  readonly mode: string
  readonly encoding: string
  readonly errors: string
  readonly readable: boolean
  readonly writable: boolean
  /// The binary stream that the text is read from and written to, where there is one.
  readonly buffer?: Value
  /// The file descriptor, or -1.
  readonly fileno: number
  write(text: string): void
  /// The next line with its newline; "" at the end.
  readLine(): string
  /// All that is left.
  readAll(): string
  flush(): void
  close(): void
  /// Absolute position in characters of an opaque kind; null when the device can't seek.
  seek: ((position: number, whence: number) => number) | null
  tell: (() => number) | null
  truncate: ((size: number | null) => number) | null
}

export class PyTextStream extends AttributedObject {
  cls: PyType = textStreamType
  closed = false
  /// Programs may set it to anything.
  mode: Value
  /// Characters read from the device but not yet given out.
  private ahead = ""
  constructor(readonly device: TextDevice) {
    super()
    this.mode = device.mode
  }

  /// True while nobody has overridden what writing means.
  get isPlain(): boolean {
    return this.cls === textStreamType && this.device.writable && !this.closed
  }

  writeText(_rt: Runtime, text: string): void {
    this.device.write(text)
  }

  checkOpen(): void {
    if (this.closed) throw valueError("I/O operation on closed file.")
  }

  checkReadable(): void {
    this.checkOpen()
    if (!this.device.readable) throw newException(unsupportedOperation, "not readable")
  }

  readLine(limit: number): string {
    this.checkReadable()
    let line = this.ahead
    this.ahead = ""
    const newline = line.indexOf("\n")
    if (newline >= 0) {
      this.ahead = line.slice(newline + 1)
      line = line.slice(0, newline + 1)
    } else line += this.device.readLine()
    if (limit >= 0 && codePointLength(line) > limit) {
      const kept = sliceCodePoints(line, limit)
      this.ahead = line.slice(kept.length) + this.ahead
      return kept
    }
    return line
  }

  read(size: number): string {
    this.checkReadable()
    if (size < 0) {
      const all = this.ahead + this.device.readAll()
      this.ahead = ""
      return all
    }
    while (codePointLength(this.ahead) < size) {
      const more = this.device.readLine()
      if (more === "") break
      this.ahead += more
    }
    const kept = sliceCodePoints(this.ahead, size)
    this.ahead = this.ahead.slice(kept.length)
    return kept
  }

  /// What `buffer` shows: the binary stream below, when there is one.
  get buffer(): Value | undefined {
    return this.device.buffer
  }

  dropAhead(): void {
    this.ahead = ""
  }

  get aheadLength(): number {
    return this.ahead.length
  }

  flush(): void {
    this.device.flush()
  }

  close(): void {
    if (this.closed) return
    this.device.flush()
    this.closed = true
    this.device.close()
  }
}

/// `io.UnsupportedOperation`: an OSError and a ValueError.
export const unsupportedOperation = builtinType(
  "io.UnsupportedOperation",
  exceptionTypes.OSError,
  TypeFlag.BASETYPE | TypeFlag.HAS_DICT,
)
unsupportedOperation.bases = [exceptionTypes.OSError, exceptionTypes.ValueError]
unsupportedOperation.mro = [
  unsupportedOperation,
  exceptionTypes.OSError,
  exceptionTypes.ValueError,
  exceptionTypes.Exception,
  exceptionTypes.BaseException,
  objectType,
]

function size(rt: Runtime, value: Value): number {
  return value === null ? -1 : Number(asIndex(rt, value))
}

function requireText(value: Value): string {
  const text = strValue(value)
  if (text === undefined) throw typeError(`write() argument must be str, not ${typeName(value)}`)
  return text
}

defineType(textStreamType, {
  slots: {
    tp_repr: (_rt, self: PyTextStream) => {
      const { name, encoding } = self.device
      const mode = typeof self.mode === "string" ? `'${self.mode}'` : String(self.mode)
      return `<_io.TextIOWrapper name=${typeof name === "string" ? `'${name}'` : String(name)} mode=${mode} encoding='${encoding}'>`
    },
    tp_iter: (_rt, self: PyTextStream) => {
      self.checkOpen()
      return self
    },
    tp_iternext: (_rt, self: PyTextStream) => {
      const line = self.readLine(-1)
      return line === "" ? done : line
    },
  },
  methods: {
    write: method("(self, text, /)", (rt, self: PyTextStream, text: Value) => {
      self.checkOpen()
      if (!self.device.writable) throw newException(unsupportedOperation, "not writable")
      const characters = requireText(text)
      self.writeText(rt, characters)
      return codePointLength(characters)
    }),
    writelines: method("(self, lines, /)", (rt, self: PyTextStream, lines: Value) => {
      self.checkOpen()
      const it = iterate(rt, lines)
      for (let line = it.next(); line !== done; line = it.next()) self.writeText(rt, requireText(line))
      return null
    }),
    read: method("(self, size=-1, /)", (rt, self: PyTextStream, n: Value) => self.read(size(rt, n))),
    readline: method("(self, size=-1, /)", (rt, self: PyTextStream, n: Value) => self.readLine(size(rt, n))),
    readlines: method("(self, hint=-1, /)", (rt, self: PyTextStream, hint: Value) => readLines(self, size(rt, hint))),
    flush: method("(self, /)", (_rt, self: PyTextStream) => {
      self.checkOpen()
      self.device.flush()
      return null
    }),
    close: method("(self, /)", (_rt, self: PyTextStream) => {
      self.close()
      return null
    }),
    detach: method("(self, /)", () => {
      throw newException(unsupportedOperation, "detach")
    }),
    isatty: method("(self, /)", (_rt, self: PyTextStream) => {
      self.checkOpen()
      return false
    }),
    fileno: method("(self, /)", (_rt, self: PyTextStream) => {
      self.checkOpen()
      if (self.device.fileno < 0) throw newException(unsupportedOperation, "fileno")
      return self.device.fileno
    }),
    readable: method("(self, /)", (_rt, self: PyTextStream) => self.device.readable),
    writable: method("(self, /)", (_rt, self: PyTextStream) => self.device.writable),
    seekable: method("(self, /)", (_rt, self: PyTextStream) => self.device.seek !== null),
    seek: method("(self, cookie, whence=0, /)", (rt, self: PyTextStream, cookie: Value, whence: Value) => {
      self.checkOpen()
      if (self.device.seek === null) throw newException(unsupportedOperation, "underlying stream is not seekable")
      self.dropAhead()
      return self.device.seek(Number(asIndex(rt, cookie)), Number(asIndex(rt, whence)))
    }),
    tell: method("(self, /)", (_rt, self: PyTextStream) => {
      self.checkOpen()
      if (self.device.tell === null) throw newException(unsupportedOperation, "underlying stream is not seekable")
      return self.device.tell() - self.aheadLength
    }),
    truncate: method("(self, pos=None, /)", (rt, self: PyTextStream, pos: Value) => {
      self.checkOpen()
      if (self.device.truncate === null) throw newException(unsupportedOperation, "truncate")
      return self.device.truncate(pos === null ? null : Number(asIndex(rt, pos)))
    }),
    reconfigure: method(
      "(self, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None)",
      () => null,
    ),
    __enter__: method("(self, /)", (_rt, self: PyTextStream) => {
      self.checkOpen()
      return self
    }),
    __exit__: method("(self, /, *args)", (_rt, self: PyTextStream) => {
      self.close()
      return null
    }),
  },
  attributes: {
    name: getset((_rt, self: PyTextStream) => self.device.name),
    mode: getset(
      (_rt, self: PyTextStream) => self.mode,
      (_rt, self: PyTextStream, value) => {
        self.mode = value ?? null
      },
    ),
    encoding: getset((_rt, self: PyTextStream) => self.device.encoding),
    buffer: getset((_rt, self: PyTextStream) => {
      const { buffer } = self
      if (buffer === undefined) throw attributeError("'_io.TextIOWrapper' object has no attribute 'buffer'", self, "buffer")
      return buffer
    }),
    errors: getset((_rt, self: PyTextStream) => self.device.errors),
    newlines: getset(() => null),
    line_buffering: getset(() => false),
    closed: getset((_rt, self: PyTextStream) => self.closed),
  },
})

function readLines(stream: PyTextStream, hint: number): PyList {
  const lines: Value[] = []
  let total = 0
  for (let line = stream.readLine(-1); line !== ""; line = stream.readLine(-1)) {
    lines.push(line)
    total += line.length
    if (hint > 0 && total >= hint) break
  }
  return new PyList(lines)
}
