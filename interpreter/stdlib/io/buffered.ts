// BufferedReader, BufferedWriter, BufferedRandom and BufferedRWPair as Python sees them.

import { builtinType } from "../../objects/builtin-types.js"
import { PyBytes } from "../../objects/bytes.js"
import { defineType } from "../../objects/define.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { newException, valueError } from "../../objects/exceptions.js"
import { getset, type MethodDef, member, method } from "../../objects/method.js"
import { getAttribute } from "../../objects/operations/attributes.js"
import { callMethod } from "../../objects/operations/call.js"
import { asCInt, asSsize } from "../../objects/operations/convert.js"
import type { Runtime } from "../../objects/runtime.js"
import { Signature } from "../../objects/signature.js"
import { type PyType, TypeFlag } from "../../objects/type.js"
import { done, type Value } from "../../objects/value.js"
import { PyBuffered } from "./buffered-core.js"
import { PyFileIO } from "./file-io.js"
import { openFiles } from "./open-files.js"
import {
  bufferedBaseType,
  bytesToFill,
  bytesToWrite,
  cannotPickle,
  checkAbility,
  fileOffset,
  inTurn,
  isClosed,
  optionalSize,
  PyStream,
  shownName,
  unsupported,
} from "./streams.js"

const flags = TypeFlag.BASETYPE | TypeFlag.HAS_DICT | TypeFlag.HAS_WEAKREF
export const bufferedReaderType = builtinType("_io.BufferedReader", bufferedBaseType, flags)
export const bufferedWriterType = builtinType("_io.BufferedWriter", bufferedBaseType, flags)
export const bufferedRandomType = builtinType("_io.BufferedRandom", bufferedBaseType, flags)
export const bufferedPairType = builtinType("_io.BufferedRWPair", bufferedBaseType, flags)

const signature = new Signature("(raw, buffer_size=8192)")

/// A buffer of a kind over a raw stream.
export function makeBuffered(rt: Runtime, type: PyType, raw: Value, size: number): PyBuffered {
  const stream = new PyBuffered(type)
  initBuffered(rt, stream, type, raw, size)
  return stream
}

function initBuffered(rt: Runtime, self: PyBuffered, type: PyType, raw: Value, size: number): void {
  self.ready = false
  self.detached = false
  const readable = type !== bufferedWriterType
  const writable = type !== bufferedReaderType
  if (readable && writable) checkAbility(rt, raw, "seekable")
  if (readable) checkAbility(rt, raw, "readable")
  if (writable) checkAbility(rt, raw, "writable")
  self.start(rt, raw, size, readable, writable)
  if (writable && raw instanceof PyFileIO && raw.fd > 2) openFiles(rt).buffers.add(self)
}

// Something that is asked of the raw stream.
const forwarded = (name: string): MethodDef =>
  method("(self, /)", (rt, self: PyBuffered) => {
    self.check()
    return callMethod(rt, self.raw, name)
  })

const forwardedAttribute = (name: string) =>
  getset((rt, self: PyBuffered) => {
    self.check()
    return getAttribute(rt, self.raw, name)
  })

function commonMethods(): Record<string, MethodDef> {
  return {
    __reduce__: method("(self, /)", cannotPickle),
    __reduce_ex__: method("(self, object, /)", cannotPickle),
    __sizeof__: method("(self, /)", (_rt, self: PyBuffered) => 136 + self.size),
    detach: method("(self, /)", (rt, self: PyBuffered) => {
      self.check()
      callMethod(rt, self, "flush")
      return self.detach()
    }),
    flush: method("(self, /)", (rt, self: PyBuffered) => {
      self.checkOpen(rt, self.writable ? "flush of closed file" : "I/O operation on closed file.")
      self.flush(rt)
      return null
    }),
    close: method("(self, /)", (rt, self: PyBuffered) => {
      self.check()
      if (isClosed(rt, self.raw)) return null
      inTurn(
        () => void callMethod(rt, self, "flush"),
        () => void callMethod(rt, self.raw, "close"),
      )
      return null
    }),
    seekable: forwarded("seekable"),
    fileno: forwarded("fileno"),
    isatty: forwarded("isatty"),
    _dealloc_warn: method("(self, source, /)", () => null),
    seek: method("(self, target, whence=0, /)", (rt, self: PyBuffered, target: Value, whence: Value) => {
      self.check()
      const from = asCInt(rt, whence)
      if (from < 0 || from > 2) throw valueError(`whence value ${from} unsupported`)
      self.checkOpen(rt, "seek of closed file")
      checkAbility(rt, self.raw, "seekable")
      return self.seek(rt, fileOffset(rt, target), from)
    }),
    tell: method("(self, /)", (rt, self: PyBuffered) => {
      self.check()
      return self.tell(rt)
    }),
    truncate: method("(self, pos=None, /)", (rt, self: PyBuffered, pos: Value) => {
      self.checkOpen(rt, "truncate of closed file")
      if (!self.writable) throw unsupported("truncate")
      return self.truncate(rt, pos)
    }),
  }
}

function readerMethods(): Record<string, MethodDef> {
  return {
    peek: method("(self, size=0, /)", (rt, self: PyBuffered, size: Value) => {
      asSsize(rt, size)
      self.checkOpen(rt, "peek of closed file")
      return new PyBytes(self.peek(rt))
    }),
    read: method("(self, size=-1, /)", (rt, self: PyBuffered, size: Value) => {
      self.check()
      const n = optionalSize(rt, size)
      if (n < -1) throw valueError("read length must be non-negative or -1")
      self.checkOpen(rt, "read of closed file")
      const bytes = self.read(rt, n)
      return bytes === null ? null : new PyBytes(bytes)
    }),
    read1: method("(self, size=-1, /)", (rt, self: PyBuffered, size: Value) => {
      self.check()
      const n = asSsize(rt, size)
      self.checkOpen(rt, "read of closed file")
      return new PyBytes(self.readOnce(rt, n))
    }),
    readinto: fills("readinto", false),
    readinto1: fills("readinto1", true),
    readline: method("(self, size=-1, /)", (rt, self: PyBuffered, size: Value) => {
      self.check()
      return new PyBytes(self.readLine(rt, optionalSize(rt, size)))
    }),
    readable: forwarded("readable"),
  }
}

const fills = (name: string, once: boolean): MethodDef =>
  method("(self, buffer, /)", (rt, self: PyBuffered, buffer: Value) => {
    self.check()
    const room = bytesToFill(buffer, name)
    self.checkOpen(rt, "readinto of closed file")
    return self.readInto(rt, room, once)
  })

function writerMethods(): Record<string, MethodDef> {
  return {
    write: method("(self, buffer, /)", (rt, self: PyBuffered, data: Value) => {
      self.check()
      const bytes = bytesToWrite(data)
      self.checkOpen(rt, "write to closed file")
      return self.write(rt, bytes)
    }),
    writable: forwarded("writable"),
  }
}

const attributes = () => ({
  _finalizing: member(() => false),
  raw: member((_rt, self: PyBuffered) => self.raw),
  closed: getset((rt, self: PyBuffered) => {
    self.check()
    return getAttribute(rt, self.raw, "closed")
  }),
  name: forwardedAttribute("name"),
  mode: forwardedAttribute("mode"),
})

const kinds: readonly [PyType, string, () => Record<string, MethodDef>][] = [
  [bufferedReaderType, "Create a new buffered reader using the given readable raw IO object.", readerMethods],
  [
    bufferedWriterType,
    "A buffer for a writeable sequential RawIO object.\n\nThe constructor creates a BufferedWriter for the given writeable raw\nstream. If the buffer_size is not given, it defaults to\nDEFAULT_BUFFER_SIZE.",
    writerMethods,
  ],
  [
    bufferedRandomType,
    "A buffered interface to random access streams.\n\nThe constructor creates a reader and writer for a seekable stream,\nraw, given in the first argument. If the buffer_size is omitted it\ndefaults to DEFAULT_BUFFER_SIZE.",
    () => ({ ...readerMethods(), ...writerMethods() }),
  ],
]

for (const [type, doc, methods] of kinds) {
  defineType(type, {
    doc,
    slots: {
      tp_new: (_rt, cls) => new PyBuffered(cls),
      tp_init: (rt, self: PyBuffered, args, kwnames) => {
        const [raw, size] = signature.bind(type.name, type.name, args, kwnames) as Value[]
        initBuffered(rt, self, type, raw, asSsize(rt, size))
      },
      tp_repr: (rt, self: PyBuffered) => {
        if (!rt.enterRepr(self))
          throw newException(exceptionTypes.RuntimeError, `reentrant call inside ${self.cls.tpName}.__repr__`)
        try {
          return `<${self.cls.tpName}${self.raw === null ? "" : shownName(rt, self)}>`
        } finally {
          rt.leaveRepr(self)
        }
      },
      ...(type === bufferedWriterType
        ? {}
        : {
            tp_iternext: (rt: Runtime, self: PyBuffered) => {
              self.check()
              if (self.cls === type && self.dict === null) {
                const line = self.readLine(rt, -1)
                return line.length === 0 ? done : new PyBytes(line)
              }
              const line = callMethod(rt, self, "readline")
              return line instanceof PyBytes && line.bytes.length > 0 ? line : endOrBad(line)
            },
          }),
    },
    methods: { ...commonMethods(), ...methods() },
    attributes: attributes(),
  })
}

function endOrBad(line: Value): undefined {
  if (line instanceof PyBytes) return done
  throw newException(
    exceptionTypes.OSError,
    `readline() should have returned a bytes object, not '${line === null ? "NoneType" : "str"}'`,
  )
}

class PyPair extends PyStream {
  reader: PyBuffered | null = null
  writer: PyBuffered | null = null
}

const pairSignature = new Signature("(reader, writer, buffer_size=8192, /)")

const half = (side: "reader" | "writer", name: string, signature = "(self, /, *args)"): MethodDef =>
  method(signature, (rt, self: PyPair, args?: Value[]) => callMethod(rt, sideOf(self, side), name, args ?? []))

function sideOf(self: PyPair, side: "reader" | "writer"): PyBuffered {
  const stream = self[side]
  if (stream === null) throw valueError("I/O operation on uninitialized object")
  return stream
}

defineType(bufferedPairType, {
  doc: "A buffered reader and writer object together.\n\nA buffered reader object and buffered writer object put together to\nform a sequential IO object that can read and write. This is typically\nused with a socket or two-way pipe.\n\nreader and writer are RawIOBase objects that are readable and\nwriteable respectively. If the buffer_size is omitted it defaults to\nDEFAULT_BUFFER_SIZE.",
  slots: {
    tp_new: (_rt, cls) => new PyPair(cls),
    tp_init: (rt, self: PyPair, args, kwnames) => {
      const [reader, writer, size] = pairSignature.bind("BufferedRWPair", "BufferedRWPair", args, kwnames) as Value[]
      checkAbility(rt, reader, "readable")
      checkAbility(rt, writer, "writable")
      const n = asSsize(rt, size)
      self.reader = makeBuffered(rt, bufferedReaderType, reader, n)
      self.writer = makeBuffered(rt, bufferedWriterType, writer, n)
    },
  },
  methods: {
    read: half("reader", "read"),
    peek: half("reader", "peek"),
    read1: half("reader", "read1"),
    readinto: half("reader", "readinto"),
    readinto1: half("reader", "readinto1"),
    write: half("writer", "write"),
    flush: half("writer", "flush", "(self, /)"),
    readable: half("reader", "readable", "(self, /)"),
    writable: half("writer", "writable", "(self, /)"),
    close: method("(self, /)", (rt, self: PyPair) => {
      const [writer, reader] = [sideOf(self, "writer"), sideOf(self, "reader")]
      inTurn(
        () => void callMethod(rt, writer, "close"),
        () => void callMethod(rt, reader, "close"),
      )
      return null
    }),
    isatty: method("(self, /)", (rt, self: PyPair) => {
      if (callMethod(rt, sideOf(self, "writer"), "isatty") === true) return true
      return callMethod(rt, sideOf(self, "reader"), "isatty")
    }),
  },
  attributes: { closed: getset((rt, self: PyPair) => getAttribute(rt, sideOf(self, "writer"), "closed")) },
})
