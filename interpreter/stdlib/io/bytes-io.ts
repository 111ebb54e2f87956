// io.BytesIO: a stream of bytes in memory.

import { bufferBytes } from "../../objects/buffer.js"
import { builtinType } from "../../objects/builtin-types.js"
import { PyByteArray } from "../../objects/bytearray.js"
import { PyBytes } from "../../objects/bytes.js"
import { defineType } from "../../objects/define.js"
import { PyDict } from "../../objects/dict.js"
import { bufferError, typeError, valueError } from "../../objects/exceptions.js"
import { instanceDict } from "../../objects/instance-dict.js"
import { PyList } from "../../objects/list.js"
import { PyMemoryView } from "../../objects/memoryview.js"
import { getset, method } from "../../objects/method.js"
import { asCInt, asSsize, isInt } from "../../objects/operations/convert.js"
import { iterate } from "../../objects/operations/iterate.js"
import type { Runtime } from "../../objects/runtime.js"
import { Signature } from "../../objects/signature.js"
import { PyTuple } from "../../objects/tuple.js"
import { TypeFlag } from "../../objects/type.js"
import { typeName } from "../../objects/typeof.js"
import { done, type Value } from "../../objects/value.js"
import { bufferedBaseType, bytesToFill, bytesToWrite, closedError, optionalSize, PyStream } from "./streams.js"

export const bytesIOType = builtinType(
  "_io.BytesIO",
  bufferedBaseType,
  TypeFlag.BASETYPE | TypeFlag.HAS_DICT | TypeFlag.HAS_WEAKREF,
)
const signature = new Signature("(initial_bytes=b'')".replace("b''", "<unrepresentable>"))

export class PyBytesIO extends PyStream {
  private data = new Uint8Array(0)
  private size = 0
  position = 0
  /// What getbuffer() showed: while it is looked at, the size may not change.
  private shown: PyByteArray | null = null

  checkOpen(): void {
    if (this.isClosed) throw closedError()
  }

  checkResizable(): void {
    if (this.shown !== null && this.shown.exports > 0) {
      throw bufferError("Existing exports of data: object cannot be re-sized")
    }
    this.shown = null
  }

  replace(bytes: Uint8Array): void {
    this.checkResizable()
    this.data = bytes.slice()
    this.size = bytes.length
    this.position = 0
  }

  get value(): Uint8Array {
    return this.data.slice(0, this.size)
  }

  /// The live bytes, held while somebody looks at them.
  show(): PyByteArray {
    this.shown ??= new PyByteArray(this.data.subarray(0, this.size))
    return this.shown
  }

  read(n: number): Uint8Array {
    this.checkOpen()
    const start = Math.min(this.position, this.size)
    const end = n < 0 ? this.size : Math.min(this.size, start + n)
    if (end > start) this.position = end
    return this.data.slice(start, end)
  }

  readLine(limit: number): Uint8Array {
    this.checkOpen()
    const newline = this.position < this.size ? this.data.subarray(0, this.size).indexOf(10, this.position) : -1
    const end = newline < 0 ? this.size : newline + 1
    const n = Math.max(0, end - this.position)
    return this.read(limit < 0 ? n : Math.min(limit, n))
  }

  write(bytes: Uint8Array): number {
    this.checkOpen()
    this.checkResizable()
    if (bytes.length === 0) return 0
    const end = this.position + bytes.length
    if (end > this.data.length) {
      const grown = new Uint8Array(Math.max(end, this.data.length + (this.data.length >> 1) + 16))
      grown.set(this.data.subarray(0, this.size))
      this.data = grown
    }
    if (this.position > this.size) this.data.fill(0, this.size, this.position)
    this.data.set(bytes, this.position)
    this.position = end
    this.size = Math.max(this.size, end)
    return bytes.length
  }

  truncate(size: number): void {
    this.checkResizable()
    if (size < this.size) this.size = size
  }

  seek(offset: number, whence: number): number {
    const from = whence === 0 ? 0 : whence === 1 ? this.position : this.size
    this.position = Math.max(0, from + offset)
    return this.position
  }
}

function setState(rt: Runtime, self: PyBytesIO, state: Value): Value {
  if (!(state instanceof PyTuple) || state.items.length < 3) {
    throw typeError(`${self.cls.tpName}.__setstate__ argument should be 3-tuple, got ${typeName(state)}`)
  }
  const [bytes, position, dict] = state.items
  self.checkResizable()
  self.replace(bytesToWrite(bytes))
  if (!isInt(position)) throw typeError(`second item of state must be an integer, not ${typeName(position)}`)
  const at = asSsize(rt, position)
  if (at < 0) throw valueError("position value cannot be negative")
  self.position = at
  restoreDict(rt, self, dict, "third item of state should be a dict, got a ")
  return null
}

/// Puts the pickled attributes of a stream back.
export function restoreDict(rt: Runtime, self: PyStream, dict: Value, complaint: string): void {
  if (dict === null) return
  if (!(dict instanceof PyDict)) throw typeError(`${complaint}${typeName(dict)}`)
  const own = instanceDict.live(self) ?? new PyDict()
  for (const key of dict.keys()) own.set(rt, key, dict.get(rt, key) as Value)
  self.dict = own
}

/// A copy of a stream's attributes for pickling, or None.
export function savedDict(rt: Runtime, self: PyStream): Value {
  const own = instanceDict.live(self)
  if (own === null || own.size === 0) return null
  const copy = new PyDict()
  for (const key of own.keys()) copy.set(rt, key, own.get(rt, key) as Value)
  return copy
}

const opened = (self: PyBytesIO): PyBytesIO => {
  self.checkOpen()
  return self
}

const isAble = () =>
  method("(self, /)", (_rt, self: PyBytesIO) => {
    self.checkOpen()
    return true
  })

const readMethod = () =>
  method("(self, size=-1, /)", (rt, self: PyBytesIO, size: Value) => new PyBytes(opened(self).read(optionalSize(rt, size))))

defineType(bytesIOType, {
  doc: "Buffered I/O implementation using an in-memory bytes buffer.",
  slots: {
    tp_new: (_rt, cls) => new PyBytesIO(cls),
    tp_init: (_rt, self: PyBytesIO, args, kwnames) => {
      const [initial] = signature.bind("BytesIO", "BytesIO", args, kwnames)
      self.isClosed = false
      self.replace(initial === undefined || initial === null ? new Uint8Array(0) : bytesToWrite(initial as Value))
    },
    tp_iter: (_rt, self: PyBytesIO) => opened(self),
    tp_iternext: (_rt, self: PyBytesIO) => {
      const line = self.readLine(-1)
      return line.length === 0 ? done : new PyBytes(line)
    },
  },
  methods: {
    read: readMethod(),
    read1: readMethod(),
    readline: method("(self, size=-1, /)", (rt, self: PyBytesIO, size: Value) => {
      return new PyBytes(opened(self).readLine(optionalSize(rt, size)))
    }),
    readlines: method("(self, size=None, /)", (rt, self: PyBytesIO, size: Value) => {
      self.checkOpen()
      const hint = optionalSize(rt, size)
      const lines: Value[] = []
      let total = 0
      for (let line = self.readLine(-1); line.length > 0; line = self.readLine(-1)) {
        lines.push(new PyBytes(line))
        total += line.length
        if (hint > 0 && total >= hint) break
      }
      return new PyList(lines)
    }),
    readinto: method("(self, buffer, /)", (_rt, self: PyBytesIO, buffer: Value) => {
      const room = bytesToFill(buffer)
      const piece = opened(self).read(room.length)
      room.set(piece)
      return piece.length
    }),
    write: method("(self, b, /)", (_rt, self: PyBytesIO, data: Value) => {
      self.checkOpen()
      const bytes = bufferBytes(data)
      return self.write(bytes === undefined ? bytesToWrite(data) : bytes)
    }),
    writelines: method("(self, lines, /)", (rt, self: PyBytesIO, lines: Value) => {
      self.checkOpen()
      const it = iterate(rt, lines)
      for (let line = it.next(); line !== done; line = it.next()) self.write(bytesToWrite(line))
      return null
    }),
    seek: method("(self, pos, whence=0, /)", (rt, self: PyBytesIO, pos: Value, whence: Value) => {
      const offset = asSsize(rt, pos)
      const from = asCInt(rt, whence)
      self.checkOpen()
      if (from < 0 || from > 2) throw valueError(`invalid whence (${from}, should be 0, 1 or 2)`)
      if (offset < 0 && from === 0) throw valueError(`negative seek value ${offset}`)
      return self.seek(offset, from)
    }),
    tell: method("(self, /)", (_rt, self: PyBytesIO) => opened(self).position),
    truncate: method("(self, size=None, /)", (rt, self: PyBytesIO, size: Value) => {
      self.checkOpen()
      self.checkResizable()
      const n = size === null ? self.position : optionalSize(rt, size)
      if (n < 0) throw valueError(`negative size value ${n}`)
      self.truncate(n)
      return n
    }),
    flush: method("(self, /)", (_rt, self: PyBytesIO) => {
      self.checkOpen()
      return null
    }),
    isatty: method("(self, /)", (_rt, self: PyBytesIO) => opened(self).isClosed),
    close: method("(self, /)", (_rt, self: PyBytesIO) => {
      self.checkResizable()
      self.isClosed = true
      return null
    }),
    readable: isAble(),
    writable: isAble(),
    seekable: isAble(),
    getbuffer: method("(self, /)", (_rt, self: PyBytesIO) => {
      self.checkOpen()
      const owner = self.show()
      return new PyMemoryView(owner, owner.bytes, PyMemoryView.plain(owner.length, false))
    }),
    getvalue: method("(self, /)", (_rt, self: PyBytesIO) => new PyBytes(opened(self).value)),
    __getstate__: method("(self, /)", (rt, self: PyBytesIO) => {
      self.checkOpen()
      return new PyTuple([new PyBytes(self.value), self.position, savedDict(rt, self)])
    }),
    __setstate__: method("(self, state, /)", (rt, self: PyBytesIO, state: Value) => {
      self.checkOpen()
      return setState(rt, self, state)
    }),
    __sizeof__: method("(self, /)", (_rt, self: PyBytesIO) => 88 + self.value.length),
  },
  attributes: { closed: getset((_rt, self: PyBytesIO) => self.isClosed) },
})
