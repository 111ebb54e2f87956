// File descriptors of one runtime: os.open, os.read, os.write ... over whole files of the host.

import type { FileInfo } from "../../host/host.js"
import { HostError } from "../../host/host.js"
import { strValue } from "../../objects/boxed.js"
import { bufferBytes } from "../../objects/buffer.js"
import { PyBytes } from "../../objects/bytes.js"
import { typeError } from "../../objects/exceptions.js"
import { fn, type MethodDef } from "../../objects/method.js"
import { findAttribute } from "../../objects/operations/attributes.js"
import { asCInt, asSize } from "../../objects/operations/convert.js"
import type { Runtime } from "../../objects/runtime.js"
import { decodeBytes } from "../../objects/text-codecs.js"
import { typeName } from "../../objects/typeof.js"
import type { Value } from "../../objects/value.js"
import { plainOsError, withHost } from "../io/errors.js"
import { openFiles } from "../io/open-files.js"
import { FileContents } from "./file-contents.js"

interface OpenFile {
  contents: FileContents
  info: FileInfo
  flags: number
  position: number
}

const enum Open {
  ACCMODE = 3,
  WRONLY = 1,
  CREAT = 64,
  EXCL = 128,
  TRUNC = 512,
  APPEND = 1024,
}

const none = new Uint8Array(0)

class Descriptors {
  private readonly files = new Map<number, OpenFile>()
  private readonly contents = new Map<string, FileContents>()
  private readonly closedStandard = new Set<number>()
  /// Bytes of standard input that were read as part of a line and not asked for yet.
  private input: Uint8Array = none

  constructor(private readonly rt: Runtime) {
    openFiles(rt).sinks.add(this)
  }

  open(path: string, flags: number): number {
    const { host } = this.rt
    const mode = flags & Open.ACCMODE
    const before = host.stat(path)
    if (before === null && (flags & Open.CREAT) === 0) throw new HostError("ENOENT", path)
    if (before !== null && (flags & Open.EXCL) !== 0 && (flags & Open.CREAT) !== 0) throw new HostError("EEXIST", path)
    if (before?.isDirectory === true && mode !== 0) throw new HostError("EISDIR", path)
    const truncate = (flags & Open.TRUNC) !== 0 && before?.isFile === true
    if (before === null || truncate) host.writeFile(path, none, false)
    // The host says now whether it can be written.
    else if (mode !== 0) host.writeFile(path, none, true)
    const info = FileContents.find(host, path)
    const contents = this.contentsOf(path, info)
    if (truncate && contents.users > 0) contents.load()
    else if (mode !== Open.WRONLY && info.isFile) contents.load()
    contents.users += 1
    let fd = 3
    while (this.files.has(fd)) fd++
    this.files.set(fd, { contents, info, flags, position: 0 })
    return fd
  }

  private contentsOf(path: string, info: FileInfo): FileContents {
    const key = info.inode === 0 ? path : `${info.device}:${info.inode}`
    let contents = this.contents.get(key)
    if (contents === undefined || contents.removed) {
      const absolute = path.startsWith("/") ? path : `${this.rt.host.cwd()}/${path}`
      contents = new FileContents(this.rt.host, key, absolute, !info.isFile, info)
      this.contents.set(key, contents)
    }
    return contents
  }

  private get(fd: number): OpenFile {
    const file = this.files.get(fd)
    if (file === undefined) throw plainOsError(this.rt, "EBADF")
    return file
  }

  isStandard(fd: number): boolean {
    return fd >= 0 && fd <= 2 && !this.files.has(fd) && !this.closedStandard.has(fd)
  }

  close(fd: number): void {
    if (this.isStandard(fd)) {
      this.closedStandard.add(fd)
      return
    }
    const { contents } = this.get(fd)
    this.files.delete(fd)
    contents.users -= 1
    if (contents.users === 0) this.contents.delete(contents.key)
    this.guarded(contents)
  }

  private guarded(contents: FileContents): void {
    withHost(this.rt, contents.path, () => contents.flush())
  }

  /// A second descriptor for the same place.
  duplicate(fd: number): number {
    const file = this.get(fd)
    let copy = 3
    while (this.files.has(copy)) copy++
    this.files.set(copy, file)
    file.contents.users += 1
    return copy
  }

  /// Hands all that was written to the host.
  flush(): void {
    for (const contents of this.contents.values()) this.guarded(contents)
  }

  /// A path was removed, or moved to another: those who have the file open keep it.
  moved(info: FileInfo | null, to: string | null): void {
    if (info === null) return
    const contents = this.contents.get(`${info.device}:${info.inode}`)
    if (contents === undefined) return
    if (to === null) {
      if (info.links > 1) return
      contents.load()
      contents.removed = true
      this.contents.delete(contents.key)
    } else contents.path = to
  }

  info(fd: number): FileInfo {
    if (this.isStandard(fd)) return { ...standardInfo, inode: fd + 1 }
    const { contents, info } = this.get(fd)
    if (contents.removed) return { ...info, size: contents.size, links: 0 }
    this.guarded(contents)
    return this.rt.host.stat(contents.path) ?? info
  }

  isTerminal(fd: number): boolean {
    return this.isStandard(fd) && this.rt.host.isTerminal(fd)
  }

  /// Whether a position can be set.
  isSeekable(fd: number): boolean {
    if (this.isStandard(fd)) return false
    this.get(fd)
    return true
  }

  read(fd: number, n: number): Uint8Array {
    if (fd === 0 && this.isStandard(0)) return this.readInput(n)
    const file = this.get(fd)
    if ((file.flags & Open.ACCMODE) === Open.WRONLY) throw plainOsError(this.rt, "EBADF")
    if (file.info.isDirectory) throw plainOsError(this.rt, "EISDIR")
    const piece = file.contents.read(file.position, n)
    file.position += piece.length
    return piece
  }

  private readInput(n: number): Uint8Array {
    if (this.input.length === 0) this.input = new TextEncoder().encode(this.rt.host.readLine())
    const piece = this.input.subarray(0, n)
    this.input = this.input.subarray(piece.length)
    return piece
  }

  write(fd: number, data: Uint8Array): number {
    const { host } = this.rt
    if (fd > 0 && this.isStandard(fd)) {
      const text = decodeBytes(this.rt, data, "utf-8", "replace")
      if (fd === 1) host.writeStdout(text)
      else host.writeStderr(text)
      return data.length
    }
    const file = this.get(fd)
    if ((file.flags & Open.ACCMODE) === 0) throw plainOsError(this.rt, "EBADF")
    if ((file.flags & Open.APPEND) !== 0) file.position = file.contents.currentSize()
    file.contents.write(file.position, data)
    file.position += data.length
    return data.length
  }

  seek(fd: number, offset: number, whence: number): number {
    if (this.isStandard(fd)) throw plainOsError(this.rt, "ESPIPE")
    const file = this.get(fd)
    if (file.contents.isDevice) return 0
    const base = whence === 0 ? 0 : whence === 1 ? file.position : file.contents.currentSize()
    if (whence < 0 || whence > 2 || base + offset < 0) throw plainOsError(this.rt, "EINVAL")
    file.position = base + offset
    return file.position
  }

  truncate(fd: number, size: number): void {
    const file = this.get(fd)
    if ((file.flags & Open.ACCMODE) === 0) throw plainOsError(this.rt, "EINVAL")
    file.contents.truncate(size)
  }

  /// What is left from the position of a file on, in bytes; -1 where that can't be known.
  remaining(fd: number): number {
    if (this.isStandard(fd)) return -1
    const file = this.get(fd)
    return file.contents.isDevice ? -1 : Math.max(0, file.contents.currentSize() - file.position)
  }
}

const standardInfo: FileInfo = {
  isFile: false,
  isDirectory: false,
  isLink: false,
  size: 0,
  modified: 0,
  accessed: 0,
  changed: 0,
  mode: 0o20620,
  inode: 0,
  device: 0,
  links: 1,
  uid: 0,
  gid: 0,
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

export const descriptorFunctions: Record<string, MethodDef> = {
  open: fn("(path, flags, mode=511, *, dir_fd=None)", (rt, path: Value, flags: Value) => {
    const text = pathText(rt, path)
    return withHost(rt, path, () => descriptors(rt).open(text, asCInt(rt, flags)))
  }),
  close: fn("(fd)", (rt, fd: Value) => {
    descriptors(rt).close(asCInt(rt, fd))
    return null
  }),
  dup: fn("(fd, /)", (rt, fd: Value) => descriptors(rt).duplicate(asCInt(rt, fd))),
  read: fn("(fd, length, /)", (rt, fd: Value, n: Value) => new PyBytes(descriptors(rt).read(asCInt(rt, fd), asSize(rt, n)))),
  write: fn("(fd, data, /)", (rt, fd: Value, data: Value) => descriptors(rt).write(asCInt(rt, fd), bytesOf(data))),
  lseek: fn("(fd, position, whence, /)", (rt, fd: Value, position: Value, whence: Value) =>
    descriptors(rt).seek(asCInt(rt, fd), asSize(rt, position), asCInt(rt, whence)),
  ),
  ftruncate: fn("(fd, length, /)", (rt, fd: Value, size: Value) => {
    descriptors(rt).truncate(asCInt(rt, fd), asSize(rt, size))
    return null
  }),
  fsync: fn("(fd)", (rt, fd: Value) => {
    descriptors(rt).info(asCInt(rt, fd))
    return null
  }),
  get_inheritable: fn("(fd, /)", (rt, fd: Value) => {
    descriptors(rt).info(asCInt(rt, fd))
    return false
  }),
  set_inheritable: fn("(fd, inheritable, /)", (rt, fd: Value) => {
    descriptors(rt).info(asCInt(rt, fd))
    return null
  }),
}
