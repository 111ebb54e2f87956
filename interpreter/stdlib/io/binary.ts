// Binary files and BytesIO: bytes in memory, written back to the host on flush.

import { builtinType, memoryviewType, objectType } from "../../objects/builtin-types.js"
import { PyByteArray } from "../../objects/bytearray.js"
import { PyBytes } from "../../objects/bytes.js"
import { defineType } from "../../objects/define.js"
import { newException, typeError, valueError } from "../../objects/exceptions.js"
import { PyList } from "../../objects/list.js"
import { getset, method } from "../../objects/method.js"
import { asIndex } from "../../objects/operations/convert.js"
import { iterate } from "../../objects/operations/iterate.js"
import type { Runtime } from "../../objects/runtime.js"
import { type PyType, TypeFlag } from "../../objects/type.js"
import { typeName } from "../../objects/typeof.js"
import { AttributedObject, done, type Value } from "../../objects/value.js"
import { withHost } from "./errors.js"
import { unsupportedOperation } from "./text-stream.js"

const flags = TypeFlag.BASETYPE | TypeFlag.HAS_DICT
export const bufferedReaderType = builtinType("_io.BufferedReader", objectType, flags)
export const bufferedWriterType = builtinType("_io.BufferedWriter", objectType, flags)
export const bufferedRandomType = builtinType("_io.BufferedRandom", objectType, flags)
export const bytesIOType = builtinType("_io.BytesIO", objectType, flags)

export class PyBinaryStream extends AttributedObject {
  cls: PyType
  closed = false
  position = 0
  private dirty = false

  constructor(
    cls: PyType,
    public data: Uint8Array,
    readonly name: Value,
    readonly mode: string,
    readonly readable: boolean,
    readonly writable: boolean,
    readonly append: boolean,
    private readonly save: ((data: Uint8Array) => void) | null,
  ) {
    super()
    this.cls = cls
  }

  checkOpen(): void {
    if (this.closed) throw valueError(this.save === null ? "I/O operation on closed file." : "I/O operation on closed file")
  }

  read(n: number): Uint8Array {
    this.checkOpen()
    if (!this.readable) throw newException(unsupportedOperation, "read")
    const end = n < 0 ? this.data.length : Math.min(this.data.length, this.position + n)
    const piece = this.data.slice(this.position, Math.max(end, this.position))
    this.position = Math.max(end, this.position)
    return piece
  }

  readLine(limit: number): Uint8Array {
    this.checkOpen()
    const newline = this.data.indexOf(10, this.position)
    const end = newline < 0 ? this.data.length : newline + 1
    return this.read(limit < 0 ? end - this.position : Math.min(limit, end - this.position))
  }

  write(bytes: Uint8Array): number {
    this.checkOpen()
    if (!this.writable) throw newException(unsupportedOperation, "write")
    if (this.append) this.position = this.data.length
    const end = this.position + bytes.length
    if (end > this.data.length) {
      const grown = new Uint8Array(end)
      grown.set(this.data)
      this.data = grown
    }
    this.data.set(bytes, this.position)
    this.position = end
    this.dirty = true
    return bytes.length
  }

  truncate(size: number): void {
    this.data = this.data.slice(0, size)
    this.dirty = true
  }

  flush(): void {
    if (!this.dirty || this.save === null) return
    this.dirty = false
    this.save(this.data)
  }

  close(): void {
    if (this.closed) return
    this.flush()
    this.closed = true
  }
}

export function openBinary(
  rt: Runtime,
  path: string,
  modeText: string,
  mode: { kind: string; update: boolean },
  content: Uint8Array,
): PyBinaryStream {
  const readable = mode.kind === "r" || mode.update
  const writable = mode.kind !== "r" || mode.update
  const type = readable && writable ? bufferedRandomType : readable ? bufferedReaderType : bufferedWriterType
  const save = (data: Uint8Array): void => withHost(rt, path, () => rt.host.writeFile(path, data, false))
  return new PyBinaryStream(type, content, path, modeText, readable, writable, mode.kind === "a", save)
}

function bytesOf(value: Value): Uint8Array {
  if (value instanceof PyBytes || value instanceof PyByteArray) return value.bytes
  throw typeError(`a bytes-like object is required, not '${typeName(value)}'`)
}

function size(rt: Runtime, value: Value): number {
  return value === null ? -1 : Number(asIndex(rt, value))
}

const methods = {
  read: method("(self, size=-1, /)", (rt, self: PyBinaryStream, n: Value) => new PyBytes(self.read(size(rt, n)))),
  readline: method("(self, size=-1, /)", (rt, self: PyBinaryStream, n: Value) => new PyBytes(self.readLine(size(rt, n)))),
  readlines: method("(self, hint=-1, /)", (_rt, self: PyBinaryStream) => {
    const lines: Value[] = []
    for (let line = self.readLine(-1); line.length > 0; line = self.readLine(-1)) lines.push(new PyBytes(line))
    return new PyList(lines)
  }),
  write: method("(self, buffer, /)", (_rt, self: PyBinaryStream, data: Value) => self.write(bytesOf(data))),
  writelines: method("(self, lines, /)", (rt, self: PyBinaryStream, lines: Value) => {
    const it = iterate(rt, lines)
    for (let line = it.next(); line !== done; line = it.next()) self.write(bytesOf(line))
    return null
  }),
  seek: method("(self, target, whence=0, /)", (rt, self: PyBinaryStream, target: Value, whence: Value) => {
    self.checkOpen()
    const offset = Number(asIndex(rt, target))
    const from = whence === 1 ? self.position : whence === 2 ? self.data.length : 0
    if (from + offset < 0) throw valueError(`negative seek value ${offset}`)
    self.position = from + offset
    return self.position
  }),
  tell: method("(self, /)", (_rt, self: PyBinaryStream) => {
    self.checkOpen()
    return self.position
  }),
  truncate: method("(self, pos=None, /)", (rt, self: PyBinaryStream, pos: Value) => {
    self.checkOpen()
    const n = pos === null ? self.position : Number(asIndex(rt, pos))
    self.truncate(n)
    return n
  }),
  flush: method("(self, /)", (_rt, self: PyBinaryStream) => {
    self.checkOpen()
    self.flush()
    return null
  }),
  close: method("(self, /)", (_rt, self: PyBinaryStream) => {
    self.close()
    return null
  }),
  readable: method("(self, /)", (_rt, self: PyBinaryStream) => self.readable),
  writable: method("(self, /)", (_rt, self: PyBinaryStream) => self.writable),
  seekable: method("(self, /)", () => true),
  isatty: method("(self, /)", () => false),
  __enter__: method("(self, /)", (_rt, self: PyBinaryStream) => {
    self.checkOpen()
    return self
  }),
  __exit__: method("(self, /, *args)", (_rt, self: PyBinaryStream) => {
    self.close()
    return null
  }),
}

const iteration = {
  tp_iter: (_rt: Runtime, self: Value) => self,
  tp_iternext: (_rt: Runtime, self: PyBinaryStream) => {
    const line = self.readLine(-1)
    return line.length === 0 ? done : new PyBytes(line)
  },
}

const attributes = {
  closed: getset((_rt, self: PyBinaryStream) => self.closed),
  name: getset((_rt, self: PyBinaryStream) => self.name),
  mode: getset((_rt, self: PyBinaryStream) => self.mode.replace("t", "")),
}

function copied(): typeof methods {
  const copies = Object.entries(methods).map(([name, def]) => [name, method(def.signatureText, def.fn as never, def.doc)])
  return Object.fromEntries(copies) as typeof methods
}

for (const type of [bufferedReaderType, bufferedWriterType, bufferedRandomType]) {
  defineType(type, {
    slots: {
      ...iteration,
      tp_repr: (_rt, self: PyBinaryStream) => `<_io.${self.cls.name} name='${String(self.name)}'>`,
    },
    methods: copied(),
    attributes,
  })
}

defineType(bytesIOType, {
  doc: "Buffered I/O implementation using an in-memory bytes buffer.",
  slots: {
    ...iteration,
    tp_new: (_rt, cls, args) => {
      const initial = args.length > 0 && args[0] !== null ? bytesOf(args[0]).slice() : new Uint8Array(0)
      return new PyBinaryStream(cls, initial, null, "rb+", true, true, false, null)
    },
    tp_init: () => {},
  },
  methods: {
    ...copied(),
    getbuffer: method("(self, /)", (rt, self: PyBinaryStream) => {
      self.checkOpen()
      return rt.call(memoryviewType, [new PyByteArray(self.data)])
    }),
    getvalue: method("(self, /)", (_rt, self: PyBinaryStream) => {
      self.checkOpen()
      return new PyBytes(self.data.slice())
    }),
  },
  attributes: { closed: getset((_rt, self: PyBinaryStream) => self.closed) },
})
