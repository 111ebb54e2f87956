// _IOBase, _RawIOBase, _BufferedIOBase, _TextIOBase: what a stream can do whatever it is made of.

import { PyByteArray } from "../../objects/bytearray.js"
import { PyBytes } from "../../objects/bytes.js"
import { defineType } from "../../objects/define.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { isException, newException, typeError, valueError } from "../../objects/exceptions.js"
import { PyList } from "../../objects/list.js"
import { getset, method } from "../../objects/method.js"
import { checkNewObject } from "../../objects/object.js"
import { findAttribute, setAttribute } from "../../objects/operations/attributes.js"
import { callMethod } from "../../objects/operations/call.js"
import { asSsize } from "../../objects/operations/convert.js"
import { iterate } from "../../objects/operations/iterate.js"
import { length } from "../../objects/operations/subscript.js"
import type { Runtime } from "../../objects/runtime.js"
import { typeName } from "../../objects/typeof.js"
import { done, type Value } from "../../objects/value.js"
import {
  BUFFER_SIZE,
  bufferedBaseType,
  bytesToFill,
  checkAbility,
  checkOpen,
  concatBytes,
  ioBaseType,
  isClosed,
  optionalSize,
  PyStream,
  rawBaseType,
  textBaseType,
  unsupported,
} from "./streams.js"

const osError = (text: string) => newException(exceptionTypes.OSError, text)

const refuses = (name: string, signature: string) =>
  method(signature, () => {
    throw unsupported(name)
  })

const checks = (ability: string) =>
  method("(self, /)", (rt, self: Value) => {
    checkAbility(rt, self, ability)
    return true
  })

defineType(ioBaseType, {
  doc: "The abstract base class for all I/O classes.\n\nThis class provides dummy implementations for many methods that\nderived classes can override selectively; the default implementations\nrepresent a file that cannot be read, written or seeked.\n\nEven though IOBase does not declare read, readinto, or write because\ntheir signatures will vary, implementations and clients should\nconsider those methods part of the interface. Also, implementations\nmay raise UnsupportedOperation when operations they do not support are\ncalled.\n\nThe basic type used for binary data read from or written to a file is\nbytes. Other bytes-like objects are accepted as method arguments too.\nIn some cases (such as readinto), a writable object is required. Text\nI/O classes work with str data.\n\nNote that calling any method (except additional calls to close(),\nwhich are ignored) on a closed stream should raise a ValueError.\n\nIOBase (and its subclasses) support the iterator protocol, meaning\nthat an IOBase object can be iterated over yielding the lines in a\nstream.\n\nIOBase also supports the :keyword:`with` statement. In this example,\nfp is closed after the suite of the with statement is complete:\n\nwith open('spam.txt', 'r') as fp:\n    fp.write('Spam and eggs!')\n",
  slots: {
    tp_new: (rt, cls, args) => {
      checkNewObject(rt, cls, args)
      return new PyStream(cls)
    },
    tp_finalize: (rt, self) => {
      finalize(rt, self as PyStream)
      return null
    },
    tp_iter: (rt, self) => {
      checkOpen(rt, self)
      return self
    },
    tp_iternext: (rt, self) => {
      const line = callMethod(rt, self, "readline")
      return length(rt, line) === 0 ? done : line
    },
  },
  methods: {
    seek: refuses("seek", "(self, offset, whence=0, /)"),
    tell: method("(self, /)", (rt, self: Value) => callMethod(rt, self, "seek", [0, 1]), "Return current stream position."),
    truncate: refuses("truncate", "(self, size=None, /)"),
    flush: method(
      "(self, /)",
      (_rt, self: PyStream) => {
        if (self.isClosed) throw valueError("I/O operation on closed file.")
        return null
      },
      "Flush write buffers, if applicable.\n\nThis is not implemented for read-only and non-blocking streams.",
    ),
    close: method(
      "(self, /)",
      (rt, self: PyStream) => {
        if (self.isClosed) return null
        try {
          callMethod(rt, self, "flush")
        } finally {
          self.isClosed = true
        }
        return null
      },
      "Flush and close the IO object.\n\nThis method has no effect if the file is already closed.",
    ),
    seekable: method(
      "(self, /)",
      () => false,
      "Return whether object supports random access.\n\nIf False, seek(), tell() and truncate() will raise OSError.\nThis method may need to do a test seek().",
    ),
    readable: method(
      "(self, /)",
      () => false,
      "Return whether object was opened for reading.\n\nIf False, read() will raise OSError.",
    ),
    writable: method(
      "(self, /)",
      () => false,
      "Return whether object was opened for writing.\n\nIf False, write() will raise OSError.",
    ),
    _checkClosed: method("(self, /)", (rt, self: Value) => {
      checkOpen(rt, self)
      return null
    }),
    _checkSeekable: checks("seekable"),
    _checkReadable: checks("readable"),
    _checkWritable: checks("writable"),
    fileno: refuses("fileno", "(self, /)"),
    isatty: method(
      "(self, /)",
      (rt, self: Value) => {
        checkOpen(rt, self)
        return false
      },
      "Return whether this is an 'interactive' stream.\n\nReturn False if it can't be determined.",
    ),
    __enter__: method("(self, /)", (rt, self: Value) => {
      checkOpen(rt, self)
      return self
    }),
    __exit__: method("(self, /, *args)", (rt, self: Value) => callMethod(rt, self, "close")),
    readline: method(
      "(self, size=-1, /)",
      (rt, self: Value, size: Value) => readLine(rt, self, optionalSize(rt, size)),
      "Read and return a line from the stream.\n\nIf size is specified, at most size bytes will be read.\n\nThe line terminator is always b'\\n' for binary files; for text\nfiles, the newlines argument to open can be used to select the line\nterminator(s) recognized.",
    ),
    readlines: method(
      "(self, hint=-1, /)",
      (rt, self: Value, hint: Value) => readLines(rt, self, optionalSize(rt, hint)),
      "Return a list of lines from the stream.\n\nhint can be specified to control the number of lines read: no more\nlines will be read if the total size (in bytes/characters) of all\nlines so far exceeds hint.",
    ),
    writelines: method(
      "(self, lines, /)",
      (rt, self: Value, lines: Value) => {
        checkOpen(rt, self)
        const it = iterate(rt, lines)
        for (let line = it.next(); line !== done; line = it.next()) callMethod(rt, self, "write", [line])
        return null
      },
      "Write a list of lines to stream.\n\nLine separators are not added, so it is usual for each of the\nlines provided to have a line separator at the end.",
    ),
  },
  attributes: { closed: getset((_rt, self: PyStream) => self.isClosed) },
})

// Closes what is still open; nobody hears of what goes wrong.
function finalize(rt: Runtime, self: PyStream): void {
  try {
    if (isClosed(rt, self)) return
    setAttribute(rt, self, "_finalizing", true)
    callMethod(rt, self, "close")
  } catch (error) {
    if (!isException(error, exceptionTypes.Exception)) throw error
  }
}

// Through peek() where there is one, else byte by byte.
function readLine(rt: Runtime, self: Value, limit: number): Value {
  const peek = findAttribute(rt, self, "peek")
  const parts: Uint8Array[] = []
  for (let size = 0; limit < 0 || size < limit; ) {
    let wanted = 1
    if (peek !== undefined) {
      const ahead = rt.call(peek, [1])
      if (!(ahead instanceof PyBytes)) {
        throw osError(`peek() should have returned a bytes object, not '${ahead === null ? "NoneType" : typeName(ahead)}'`)
      }
      if (ahead.bytes.length > 0) {
        const newline = ahead.bytes.indexOf(10)
        wanted = newline < 0 ? ahead.bytes.length : newline + 1
        if (limit >= 0) wanted = Math.min(wanted, limit - size)
      }
    }
    const piece = callMethod(rt, self, "read", [wanted])
    if (!(piece instanceof PyBytes)) {
      throw osError(`read() should have returned a bytes object, not '${piece === null ? "NoneType" : typeName(piece)}'`)
    }
    if (piece.bytes.length === 0) break
    parts.push(piece.bytes)
    size += piece.bytes.length
    if (piece.bytes[piece.bytes.length - 1] === 10) break
  }
  return new PyBytes(parts.length === 0 ? new Uint8Array(0) : concatBytes(parts))
}

function readLines(rt: Runtime, self: Value, hint: number): Value {
  const lines: Value[] = []
  let total = 0
  const it = iterate(rt, self)
  for (let line = it.next(); line !== done; line = it.next()) {
    lines.push(line)
    if (hint <= 0) continue
    const n = length(rt, line)
    if (n > hint - total) break
    total += n
  }
  return new PyList(lines)
}

function notThere(): Value {
  throw newException(exceptionTypes.NotImplementedError)
}

defineType(rawBaseType, {
  doc: "Base class for raw binary I/O.",
  methods: {
    read: method("(self, size=-1, /)", (rt, self: Value, size: Value) => {
      const n = asSsize(rt, size)
      if (n < 0) return callMethod(rt, self, "readall")
      const room = new PyByteArray(new Uint8Array(n))
      const read = callMethod(rt, self, "readinto", [room])
      if (read === null) return null
      const count = asSsize(rt, read)
      return new PyBytes(room.bytes.slice(0, count))
    }),
    readall: method(
      "(self, /)",
      (rt, self: Value) => {
        const parts: Uint8Array[] = []
        for (;;) {
          const piece = callMethod(rt, self, "read", [BUFFER_SIZE])
          if (piece === null && parts.length === 0) return null
          if (piece === null) break
          if (!(piece instanceof PyBytes)) throw typeError("read() should return bytes")
          if (piece.bytes.length === 0) break
          parts.push(piece.bytes)
        }
        return new PyBytes(parts.length === 0 ? new Uint8Array(0) : concatBytes(parts))
      },
      "Read until EOF, using multiple read() call.",
    ),
    readinto: method("(self, buffer, /)", notThere),
    write: method("(self, b, /)", notThere),
  },
})

function readInto(rt: Runtime, self: Value, buffer: Value, name: string): Value {
  const room = bytesToFill(buffer, name === "read1" ? "readinto1" : "readinto")
  const data = callMethod(rt, self, name, [room.length])
  const bytes = data instanceof PyBytes ? data.bytes : undefined
  if (bytes === undefined) throw typeError("read() should return bytes")
  if (bytes.length > room.length) {
    throw valueError(`read() returned too much data: ${room.length} bytes requested, ${bytes.length} returned`)
  }
  room.set(bytes)
  return bytes.length
}

defineType(bufferedBaseType, {
  doc: "Base class for buffered IO objects.\n\nThe main difference with RawIOBase is that the read() method\nsupports omitting the size argument, and does not have a default\nimplementation that defers to readinto().\n\nIn addition, read(), readinto() and write() may raise\nBlockingIOError if the underlying raw stream is in non-blocking\nmode and not ready; unlike their raw counterparts, they will never\nreturn None.\n\nA typical implementation should not inherit from a RawIOBase\nimplementation, but wrap one.\n",
  methods: {
    detach: refuses("detach", "(self, /)"),
    read: refuses("read", "(self, size=-1, /)"),
    read1: refuses("read1", "(self, size=-1, /)"),
    write: refuses("write", "(self, b, /)"),
    readinto: method("(self, buffer, /)", (rt, self: Value, buffer: Value) => readInto(rt, self, buffer, "read")),
    readinto1: method("(self, buffer, /)", (rt, self: Value, buffer: Value) => readInto(rt, self, buffer, "read1")),
  },
})

defineType(textBaseType, {
  doc: "Base class for text I/O.\n\nThis class provides a character and line based interface to stream\nI/O. There is no readinto method because Python's character strings\nare immutable.\n",
  methods: {
    detach: refuses("detach", "(self, /)"),
    read: refuses("read", "(self, size=-1, /)"),
    readline: refuses("readline", "(self, size=-1, /)"),
    write: refuses("write", "(self, s, /)"),
  },
  attributes: { encoding: getset(() => null), newlines: getset(() => null), errors: getset(() => null) },
})
