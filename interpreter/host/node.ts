// The host on Node.js: the process's own streams, files and clock. The only engine file that imports node:*.

import {
  chmodSync,
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  readSync,
  renameSync,
  rmdirSync,
  type Stats,
  statSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeSync,
} from "node:fs"
import { cpus, homedir, hostname, machine, release, userInfo } from "node:os"
import { isatty } from "node:tty"
import { type FileInfo, type Host, HostError, type HostIdentity, secureRandomBytes } from "./host.js"

const CHUNK = 65536
// Small prints are gathered: a write call each would cost more than the program.
const FLUSH_AT = 32768

export class NodeHost implements Host {
  readonly env: Readonly<Record<string, string>> = process.env as Record<string, string>
  readonly platform = process.platform
  private pending = ""
  private inputBytes = new Uint8Array(0)
  private inputEnded = false

  writeStdout(text: string): void {
    this.pending += text
    if (this.pending.length >= FLUSH_AT) this.flush()
  }

  writeStderr(text: string): void {
    this.flush()
    writeAll(2, text)
  }

  flush(): void {
    if (this.pending === "") return
    const text = this.pending
    this.pending = ""
    writeAll(1, text)
  }

  readLine(): string {
    this.flush()
    for (;;) {
      const newline = this.inputBytes.indexOf(10)
      if (newline >= 0) return this.takeInput(newline + 1)
      if (this.inputEnded || !this.readMore()) return this.takeInput(this.inputBytes.length)
    }
  }

  readAll(): string {
    this.flush()
    while (!this.inputEnded && this.readMore());
    return this.takeInput(this.inputBytes.length)
  }

  private takeInput(n: number): string {
    const text = new TextDecoder().decode(this.inputBytes.subarray(0, n))
    this.inputBytes = this.inputBytes.slice(n)
    return text
  }

  private readMore(): boolean {
    const chunk = new Uint8Array(CHUNK)
    const n = readInput(chunk)
    if (n === 0) {
      this.inputEnded = true
      return false
    }
    const grown = new Uint8Array(this.inputBytes.length + n)
    grown.set(this.inputBytes)
    grown.set(chunk.subarray(0, n), this.inputBytes.length)
    this.inputBytes = grown
    return true
  }

  time(): number {
    return Date.now() / 1000
  }

  monotonic(): number {
    return performance.now() / 1000
  }

  sleep(seconds: number): void {
    this.flush()
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, seconds * 1000)
  }

  randomBytes(n: number): Uint8Array {
    return secureRandomBytes(n)
  }

  cwd(): string {
    return process.cwd()
  }

  readFile(path: string): Uint8Array | null {
    return translate(path, () => new Uint8Array(readFileSync(path)))
  }

  writeFile(path: string, data: Uint8Array, append: boolean): void {
    translate(path, () => {
      const fd = openSync(path, append ? "a" : "w")
      try {
        for (let at = 0; at < data.length; ) at += writeSync(fd, data, at)
      } finally {
        closeSync(fd)
      }
    })
  }

  stat(path: string): FileInfo | null {
    return infoOf(translate(path, () => existing(() => statSync(path))))
  }

  statLink(path: string): FileInfo | null {
    return infoOf(translate(path, () => existing(() => lstatSync(path))))
  }

  listDirectory(path: string): string[] | null {
    return translate(path, () => readdirSync(path))
  }

  remove(path: string): void {
    translate(path, () => (lstatSync(path).isDirectory() ? rmdirSync(path) : unlinkSync(path)))
  }

  makeDirectory(path: string): void {
    translate(path, () => mkdirSync(path))
  }

  resource(name: string): string | null {
    const path = `${import.meta.dirname}/${name}`
    return existsSync(path) ? readFileSync(path, "utf8") : null
  }

  rename(from: string, to: string): void {
    translate(from, () => renameSync(from, to))
  }

  readLink(path: string): string {
    return translate(path, () => readlinkSync(path))
  }

  makeLink(target: string, path: string): void {
    translate(path, () => symlinkSync(target, path))
  }

  setMode(path: string, mode: number): void {
    translate(path, () => chmodSync(path, mode))
  }

  setTimes(path: string, accessed: number, modified: number): void {
    translate(path, () => utimesSync(path, accessed, modified))
  }

  changeDirectory(path: string): void {
    translate(path, () => process.chdir(path))
  }

  isTerminal(fd: number): boolean {
    return isatty(fd)
  }

  terminalSize(): readonly [number, number] | null {
    const { columns, rows } = process.stdout
    return columns === undefined ? null : [columns, rows]
  }

  identity(): HostIdentity {
    const { uid, gid, username } = userInfo()
    return {
      pid: process.pid,
      uid,
      gid,
      user: username,
      home: homedir(),
      hostname: hostname(),
      release: release(),
      machine: machine(),
      cpus: cpus().length,
    }
  }
}

// No such file is an answer here, all else an error.
function existing(read: () => Stats): Stats | null {
  try {
    return read()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === "ENOENT" || code === "ENOTDIR") return null
    throw error
  }
}

function infoOf(stats: Stats | null): FileInfo | null {
  if (stats === null) return null
  return {
    isFile: stats.isFile(),
    isDirectory: stats.isDirectory(),
    isLink: stats.isSymbolicLink(),
    size: stats.size,
    modified: stats.mtimeMs / 1000,
    accessed: stats.atimeMs / 1000,
    changed: stats.ctimeMs / 1000,
    mode: stats.mode,
    inode: stats.ino,
    device: stats.dev,
    links: stats.nlink,
    uid: stats.uid,
    gid: stats.gid,
  }
}

// A pipe that is full, or not filled yet, answers EAGAIN: wait and try again.
function writeAll(fd: number, text: string): void {
  const data = Buffer.from(text, "utf8")
  for (let at = 0; at < data.length; ) {
    try {
      at += writeSync(fd, data, at)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === "EPIPE") return
      if (code !== "EAGAIN") throw error
      pause()
    }
  }
}

function readInput(chunk: Uint8Array): number {
  for (;;) {
    try {
      return readSync(0, chunk, 0, chunk.length, null)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === "EOF") return 0
      if (code !== "EAGAIN") throw error
      pause()
    }
  }
}

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
}

function translate<T>(path: string, action: () => T): T {
  try {
    return action()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    throw new HostError(code, path)
  }
}
