// File descriptors of one runtime: os.open, os.read, os.write ... over whole files of the host.

import type { FileInfo } from "../../host/host.js"
import { HostError } from "../../host/host.js"
import { strValue } from "../../objects/boxed.js"
import { bufferBytes } from "../../objects/buffer.js"
import { PyBytes } from "../../objects/bytes.js"
import { typeError } from "../../objects/exceptions.js"
import { fn, type MethodDef } from "../../objects/method.js"
import { findAttribute } from "../../objects/operations/attributes.js"
import { asIndex, asSize } from "../../objects/operations/convert.js"
import type { Runtime } from "../../objects/runtime.js"
import { typeName } from "../../objects/typeof.js"
import type { Value } from "../../objects/value.js"
import { osError, plainOsError, withHost } from "../io/errors.js"

interface OpenFile {
  path: string
  flags: number
  position: number
}

const O_ACCMODE = 3
const O_CREAT = 64
const O_EXCL = 128
const O_TRUNC = 512
const O_APPEND = 1024

class Descriptors {
  private readonly files = new Map<number, OpenFile>()

  constructor(private readonly rt: Runtime) {}

  open(path: string, flags: number): number {
    const { host } = this.rt
    const info = host.stat(path)
    if (info === null && (flags & O_CREAT) === 0) throw new HostError("ENOENT", path)
    if (info !== null && (flags & O_EXCL) !== 0 && (flags & O_CREAT) !== 0) throw new HostError("EEXIST", path)
    if (info?.isDirectory === true && (flags & O_ACCMODE) !== 0) throw new HostError("EISDIR", path)
    if (info === null || (flags & O_TRUNC) !== 0) host.writeFile(path, new Uint8Array(0), false)
    let fd = 3
    while (this.files.has(fd)) fd++
    this.files.set(fd, { path, flags, position: 0 })
    return fd
  }

  get(fd: number): OpenFile {
    const file = this.files.get(fd)
    if (file === undefined) throw plainOsError(this.rt, "EBADF")
    return file
  }

  close(fd: number): void {
    if (!this.files.delete(fd) && fd > 2) throw plainOsError(this.rt, "EBADF")
  }

  info(fd: number): FileInfo {
    const { path } = this.get(fd)
    const info = this.rt.host.stat(path)
    if (info === null) throw osError(this.rt, "ENOENT", path)
    return info
  }

  content(file: OpenFile): Uint8Array {
    return this.rt.host.readFile(file.path) ?? new Uint8Array(0)
  }

  read(fd: number, n: number): Uint8Array {
    if (fd === 0) return new TextEncoder().encode(this.rt.host.readLine()).slice(0, n)
    const file = this.get(fd)
    if ((file.flags & O_ACCMODE) === 1) throw plainOsError(this.rt, "EBADF")
    const piece = this.content(file).slice(file.position, file.position + n)
    file.position += piece.length
    return piece
  }

  write(fd: number, data: Uint8Array): number {
    const { host } = this.rt
    if (fd === 1 || fd === 2) {
      const text = new TextDecoder().decode(data)
      if (fd === 1) host.writeStdout(text)
      else host.writeStderr(text)
      return data.length
    }
    const file = this.get(fd)
    if ((file.flags & O_ACCMODE) === 0) throw plainOsError(this.rt, "EBADF")
    const old = this.content(file)
    const at = (file.flags & O_APPEND) !== 0 ? old.length : file.position
    const whole = new Uint8Array(Math.max(old.length, at + data.length))
    whole.set(old)
    whole.set(data, at)
    host.writeFile(file.path, whole, false)
    file.position = at + data.length
    return data.length
  }

  seek(fd: number, offset: number, whence: number): number {
    const file = this.get(fd)
    const base = whence === 0 ? 0 : whence === 1 ? file.position : this.content(file).length
    if (base + offset < 0) throw plainOsError(this.rt, "EINVAL")
    file.position = base + offset
    return file.position
  }

  truncate(fd: number, size: number): void {
    const file = this.get(fd)
    const cut = new Uint8Array(size)
    cut.set(this.content(file).subarray(0, size))
    this.rt.host.writeFile(file.path, cut, false)
  }
}

export function descriptors(rt: Runtime): Descriptors {
  return rt.state("os.descriptors", () => new Descriptors(rt))
}

function pathText(rt: Runtime, path: Value): string {
  const text = strValue(path)
  if (text !== undefined) return text
  const method = findAttribute(rt, path, "__fspath__")
  return method === undefined ? new TextDecoder().decode(bufferBytes(path)) : pathText(rt, rt.call(method, []))
}

function bytesOf(data: Value): Uint8Array {
  const bytes = bufferBytes(data)
  if (bytes === undefined) throw typeError(`a bytes-like object is required, not '${typeName(data)}'`)
  return bytes
}

function number(rt: Runtime, value: Value): number {
  return Number(asIndex(rt, value))
}

export const descriptorFunctions: Record<string, MethodDef> = {
  open: fn("(path, flags, mode=511, *, dir_fd=None)", (rt, path: Value, flags: Value) => {
    const text = pathText(rt, path)
    return withHost(rt, path, () => descriptors(rt).open(text, number(rt, flags)))
  }),
  close: fn("(fd)", (rt, fd: Value) => {
    descriptors(rt).close(number(rt, fd))
    return null
  }),
  read: fn("(fd, length, /)", (rt, fd: Value, n: Value) => new PyBytes(descriptors(rt).read(number(rt, fd), asSize(rt, n)))),
  write: fn("(fd, data, /)", (rt, fd: Value, data: Value) => descriptors(rt).write(number(rt, fd), bytesOf(data))),
  lseek: fn("(fd, position, whence, /)", (rt, fd: Value, position: Value, whence: Value) =>
    descriptors(rt).seek(number(rt, fd), number(rt, position), number(rt, whence)),
  ),
  ftruncate: fn("(fd, length, /)", (rt, fd: Value, size: Value) => {
    descriptors(rt).truncate(number(rt, fd), asSize(rt, size))
    return null
  }),
  fsync: fn("(fd)", (rt, fd: Value) => {
    if (number(rt, fd) > 2) descriptors(rt).get(number(rt, fd))
    return null
  }),
  /// The path of an open descriptor: open(fd) opens that file anew.
  _path_of: fn("(fd, /)", (rt, fd: Value) => descriptors(rt).get(number(rt, fd)).path),
}
