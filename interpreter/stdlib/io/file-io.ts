// FileIO: bytes of a file descriptor, without a buffer.

import { intValue, strValue } from "../../objects/boxed.js"
import { builtinType } from "../../objects/builtin-types.js"
import { PyBytes } from "../../objects/bytes.js"
import { defineType } from "../../objects/define.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { typeError, valueError } from "../../objects/exceptions.js"
import { getset, member, method } from "../../objects/method.js"
import { findAttribute, genericSetAttribute } from "../../objects/operations/attributes.js"
import { asCInt, isInt, repr, truth } from "../../objects/operations/convert.js"
import type { Runtime } from "../../objects/runtime.js"
import { Signature } from "../../objects/signature.js"
import { TypeFlag } from "../../objects/type.js"
import { typeName, typeOf } from "../../objects/typeof.js"
import { PyFloat, type Value } from "../../objects/value.js"
import { descriptors } from "../os/descriptors.js"
import { osError, withHost } from "./errors.js"
import { flushOpenFiles } from "./open-files.js"
import {
  bytesToFill,
  bytesToWrite,
  cannotPickle,
  closedError,
  concatBytes,
  fileOffset,
  optionalSize,
  PyStream,
  rawBaseType,
  unsupported,
} from "./streams.js"

export const fileIOType = builtinType("_io.FileIO", rawBaseType, TypeFlag.BASETYPE | TypeFlag.HAS_DICT | TypeFlag.HAS_WEAKREF)

const BLOCK = 4096
const WHOLE_AT_ONCE = 1 << 16

export class PyFileIO extends PyStream {
  fd = -1
  created = false
  readable = false
  writable = false
  appending = false
  seekable: boolean | null = null
  closesFd = true

  get modeText(): string {
    const plus = this.readable && this.writable ? "+" : ""
    if (this.created) return this.readable ? "xb+" : "xb"
    if (this.appending) return this.readable ? "ab+" : "ab"
    return this.readable ? `rb${plus}` : "wb"
  }

  checkOpen(): void {
    if (this.fd < 0) throw closedError("I/O operation on closed file")
  }

  checkReadable(): void {
    this.checkOpen()
    if (!this.readable) throw unsupported("File not open for reading")
  }

  checkWritable(): void {
    this.checkOpen()
    if (!this.writable) throw unsupported("File not open for writing")
  }

  readSome(rt: Runtime, n: number): Uint8Array {
    this.checkReadable()
    return descriptors(rt).read(this.fd, n)
  }

  write(rt: Runtime, bytes: Uint8Array): number {
    this.checkWritable()
    return descriptors(rt).write(this.fd, bytes)
  }

  seek(rt: Runtime, offset: number, whence: number): number {
    this.checkOpen()
    return descriptors(rt).seek(this.fd, offset, whence)
  }

  isSeekable(rt: Runtime): boolean {
    this.checkOpen()
    this.seekable ??= descriptors(rt).isSeekable(this.fd)
    return this.seekable
  }

  close(rt: Runtime): void {
    const fd = this.fd
    this.fd = -1
    if (fd >= 0 && this.closesFd) descriptors(rt).close(fd)
  }
}

const enum Flag {
  WRONLY = 1,
  RDWR = 2,
  CREAT = 64,
  EXCL = 128,
  TRUNC = 512,
  APPEND = 1024,
  CLOEXEC = 524288,
}

function parseMode(self: PyFileIO, mode: string): number {
  let flags = 0
  let kinds = 0
  let plus = false
  self.created = self.readable = self.writable = self.appending = false
  self.seekable = null
  for (const letter of mode) {
    if (letter === "+") {
      if (plus) throw valueError(oneMode)
      plus = true
    } else if ("xrwa".includes(letter)) {
      kinds += 1
      if (kinds > 1) throw valueError(oneMode)
      if (letter === "x") flags |= Flag.EXCL | Flag.CREAT
      else if (letter === "w") flags |= Flag.CREAT | Flag.TRUNC
      else if (letter === "a") flags |= Flag.APPEND | Flag.CREAT
      self.created = letter === "x"
      self.appending = letter === "a"
      self.readable = letter === "r"
      self.writable = letter !== "r"
    } else if (letter !== "b") throw valueError(`invalid mode: ${mode}`)
  }
  if (kinds === 0) throw valueError(oneMode)
  if (plus) self.readable = self.writable = true
  if (self.readable && self.writable) return flags | Flag.RDWR
  return self.writable ? flags | Flag.WRONLY : flags
}

export const oneMode = "Must have exactly one of create/read/write/append mode and at most one plus"
const signature = new Signature("(file, mode='r', closefd=True, opener=None)")

/// The path that names a file, as text.
export function pathOf(rt: Runtime, file: Value): string {
  const text = file instanceof PyBytes ? new TextDecoder().decode(file.bytes) : strValue(file)
  if (text?.includes("\0")) throw valueError("embedded null byte")
  if (text !== undefined) return text
  const fspath = file === null ? undefined : findAttribute(rt, typeOf(file), "__fspath__")
  if (fspath === undefined) {
    throw typeError(`expected str, bytes or os.PathLike object, not ${file === null ? "NoneType" : typeName(file)}`)
  }
  const path = rt.call(fspath, [file])
  if (!(path instanceof PyBytes) && strValue(path) === undefined) {
    throw typeError(`expected ${typeName(file)}.__fspath__() to return str or bytes, not ${typeName(path)}`)
  }
  return pathOf(rt, path)
}

function initFile(rt: Runtime, self: PyFileIO, args: readonly Value[], kwnames: readonly string[] | null): void {
  const [file, modeValue, closefd, opener] = signature.bind("FileIO", "FileIO", args, kwnames) as Value[]
  const mode = strValue(modeValue)
  if (mode === undefined)
    throw typeError(`FileIO() argument 'mode' must be str, not ${modeValue === null ? "None" : typeName(modeValue)}`)
  if (mode.includes("\0")) throw valueError("embedded null character")
  if (self.fd >= 0) self.close(rt)
  self.isClosed = false
  if (typeof file === "boolean") rt.warn(exceptionTypes.RuntimeWarning, "bool is used as a file descriptor")
  const number = isInt(file) ? asCInt(rt, file) : -1
  if (isInt(file) && number < 0) throw valueError("negative file descriptor")
  const path = isInt(file) ? "" : pathOf(rt, file)
  const flags = parseMode(self, mode) | Flag.CLOEXEC
  self.closesFd = truth(rt, closefd)
  if (isInt(file)) self.fd = number
  else {
    if (!self.closesFd) throw valueError("Cannot use closefd=False with file name")
    self.fd = opener === null ? openPath(rt, path, file, flags) : openWith(rt, opener, file, flags)
  }
  try {
    const info = descriptors(rt).info(self.fd)
    if (info.isDirectory) throw osError(rt, "EISDIR", file)
  } catch (error) {
    if (isInt(file)) self.fd = -1
    else self.close(rt)
    throw error
  }
  genericSetAttribute(rt, self, "name", file)
  if (self.appending && self.isSeekable(rt)) self.seek(rt, 0, 2)
}

function openPath(rt: Runtime, path: string, file: Value, flags: number): number {
  flushOpenFiles(rt)
  return withHost(rt, file, () => descriptors(rt).open(path, flags))
}

function openWith(rt: Runtime, opener: Value, file: Value, flags: number): number {
  const result = rt.call(opener, [file, flags])
  if (intValue(result) === undefined) throw typeError("expected integer from opener")
  const fd = asCInt(rt, result)
  if (fd < 0) throw valueError(`opener returned ${fd}`)
  return fd
}

function readAll(rt: Runtime, self: PyFileIO): Uint8Array {
  self.checkReadable()
  const parts: Uint8Array[] = []
  for (;;) {
    const known = descriptors(rt).remaining(self.fd)
    const piece = descriptors(rt).read(self.fd, known > 0 ? known : WHOLE_AT_ONCE)
    if (piece.length === 0) break
    parts.push(piece)
    rt.poll()
  }
  return parts.length === 0 ? new Uint8Array(0) : concatBytes(parts)
}

defineType(fileIOType, {
  doc: "Open a file.\n\nThe mode can be 'r' (default), 'w', 'x' or 'a' for reading,\nwriting, exclusive creation or appending.  The file will be created if it\ndoesn't exist when opened for writing or appending; it will be truncated\nwhen opened for writing.  A FileExistsError will be raised if it already\nexists when opened for creating. Opening a file for creating implies\nwriting so this mode behaves in a similar way to 'w'.Add a '+' to the mode\nto allow simultaneous reading and writing. A custom opener can be used by\npassing a callable as *opener*. The underlying file descriptor for the file\nobject is then obtained by calling opener with (*name*, *flags*).\n*opener* must return an open file descriptor (passing os.open as *opener*\nresults in functionality similar to passing None).",
  slots: {
    tp_new: (_rt, cls) => new PyFileIO(cls),
    tp_init: (rt, self: PyFileIO, args, kwnames) => initFile(rt, self, args, kwnames),
    tp_repr: (rt, self: PyFileIO) => {
      if (self.fd < 0) return `<${self.cls.tpName} [closed]>`
      const name = findAttribute(rt, self, "name")
      const shown = name === undefined ? `fd=${self.fd}` : `name=${reprOfName(rt, self, name)}`
      return `<${self.cls.tpName} ${shown} mode='${self.modeText}' closefd=${self.closesFd ? "True" : "False"}>`
    },
  },
  methods: {
    __reduce__: method("(self, /)", cannotPickle),
    __reduce_ex__: method("(self, object, /)", cannotPickle),
    read: method("(self, size=-1, /)", (rt, self: PyFileIO, size: Value) => {
      const n = optionalSize(rt, size)
      return new PyBytes(n < 0 ? readAll(rt, self) : self.readSome(rt, n))
    }),
    readall: method("(self, /)", (rt, self: PyFileIO) => new PyBytes(readAll(rt, self))),
    readinto: method("(self, buffer, /)", (rt, self: PyFileIO, buffer: Value) => {
      self.checkReadable()
      const room = bytesToFill(buffer)
      const piece = self.readSome(rt, room.length)
      room.set(piece)
      return piece.length
    }),
    write: method("(self, b, /)", (rt, self: PyFileIO, data: Value) => {
      self.checkWritable()
      return self.write(rt, bytesToWrite(data))
    }),
    seek: method("(self, pos, whence=0, /)", (rt, self: PyFileIO, pos: Value, whence: Value) => {
      self.checkOpen()
      if (pos instanceof PyFloat) throw typeError("'float' object cannot be interpreted as an integer")
      return self.seek(rt, fileOffset(rt, pos), asCInt(rt, whence))
    }),
    tell: method("(self, /)", (rt, self: PyFileIO) => self.seek(rt, 0, 1)),
    truncate: method("(self, size=None, /)", (rt, self: PyFileIO, size: Value) => {
      self.checkWritable()
      const n = size === null ? self.seek(rt, 0, 1) : fileOffset(rt, size)
      if (n < 0) throw osError(rt, "EINVAL", null)
      descriptors(rt).truncate(self.fd, n)
      return size === null ? n : size
    }),
    close: method("(self, /)", (rt, self: PyFileIO) => {
      const base = rawBaseType.mro[1].dict.get("close") as Value
      try {
        rt.call(base, [self])
      } finally {
        self.close(rt)
      }
      return null
    }),
    seekable: method("(self, /)", (rt, self: PyFileIO) => self.isSeekable(rt)),
    readable: method("(self, /)", (_rt, self: PyFileIO) => {
      self.checkOpen()
      return self.readable
    }),
    writable: method("(self, /)", (_rt, self: PyFileIO) => {
      self.checkOpen()
      return self.writable
    }),
    fileno: method("(self, /)", (_rt, self: PyFileIO) => {
      self.checkOpen()
      return self.fd
    }),
    isatty: method("(self, /)", (rt, self: PyFileIO) => {
      self.checkOpen()
      return descriptors(rt).isTerminal(self.fd)
    }),
    _dealloc_warn: method("(self, object, /)", () => null),
  },
  attributes: {
    closed: getset((_rt, self: PyFileIO) => self.fd < 0),
    closefd: getset((_rt, self: PyFileIO) => self.closesFd),
    mode: getset((_rt, self: PyFileIO) => self.modeText),
    _finalizing: member(() => false),
    _blksize: member(() => BLOCK),
  },
})

function reprOfName(rt: Runtime, self: PyFileIO, name: Value): string {
  if (!rt.enterRepr(self))
    throw rt.call(exceptionTypes.RuntimeError, [`reentrant call inside ${self.cls.tpName}.__repr__`]) as object
  try {
    return repr(rt, name)
  } finally {
    rt.leaveRepr(self)
  }
}
