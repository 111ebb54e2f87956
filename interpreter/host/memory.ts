// A host that lives in memory: captured output, input from a string, files in a map. What library calls run on.

import { type FileInfo, type Host, HostError, type HostIdentity, secureRandomBytes } from "./host.js"

export interface MemoryHostOptions {
  stdin?: string
  /// File contents by absolute path ("/data/x.txt"); text is stored as UTF-8.
  files?: Readonly<Record<string, string | Uint8Array>>
  env?: Readonly<Record<string, string>>
  cwd?: string
  /// Seconds since the epoch, fixed, for runs that must repeat exactly; the real clock without it.
  now?: number
  /// Gives the engine's data files (dist/unicode-names.json, for names of characters) by name.
  resource?: (name: string) => string | null
  /// Called with each piece of output as it comes.
  onOutput?: (text: string, stream: "stdout" | "stderr") => void
}

export class MemoryHost implements Host {
  stdout = ""
  stderr = ""
  readonly env: Readonly<Record<string, string>>
  readonly platform = "linux"
  readonly files = new Map<string, Uint8Array>()
  private readonly directories = new Set<string>(["/", "/tmp"])
  private stdinAt = 0
  private readonly stdin: string
  private directory: string
  /// What there is to know of files and directories beside their content, by absolute path; symbolic links by their path.
  private readonly details = new Map<string, Details>()
  private readonly links = new Map<string, string>()
  private made = 0
  private slept = 0

  constructor(private readonly options: MemoryHostOptions = {}) {
    this.stdin = options.stdin ?? ""
    this.env = options.env ?? {}
    this.directory = options.cwd ?? "/"
    this.addDirectories(`${this.directory}/x`)
    for (const [path, content] of Object.entries(options.files ?? {})) this.store(this.absolute(path), toBytes(content))
  }

  writeStdout(text: string): void {
    this.stdout += text
    this.options.onOutput?.(text, "stdout")
  }

  writeStderr(text: string): void {
    this.stderr += text
    this.options.onOutput?.(text, "stderr")
  }

  flush(): void {}

  resource(name: string): string | null {
    return this.options.resource?.(name) ?? null
  }

  readLine(): string {
    const newline = this.stdin.indexOf("\n", this.stdinAt)
    const end = newline < 0 ? this.stdin.length : newline + 1
    const line = this.stdin.slice(this.stdinAt, end)
    this.stdinAt = end
    return line
  }

  readAll(): string {
    const rest = this.stdin.slice(this.stdinAt)
    this.stdinAt = this.stdin.length
    return rest
  }

  time(): number {
    return (this.options.now ?? Date.now() / 1000) + this.slept
  }

  monotonic(): number {
    return (this.options.now === undefined ? performance.now() / 1000 : 0) + this.slept
  }

  // There is nobody to wait for: time just passes.
  sleep(seconds: number): void {
    this.slept += seconds
  }

  randomBytes(n: number): Uint8Array {
    return secureRandomBytes(n)
  }

  cwd(): string {
    return this.directory
  }

  readFile(path: string): Uint8Array | null {
    return this.files.get(this.resolve(path)) ?? null
  }

  writeFile(path: string, data: Uint8Array, append: boolean): void {
    const absolute = this.resolve(path)
    if (this.directories.has(absolute)) throw new HostError("EISDIR", path)
    this.requireParent(absolute, path)
    const old = append ? this.files.get(absolute) : undefined
    this.files.set(absolute, old === undefined ? data.slice() : concatenated(old, data))
    this.touch(absolute)
  }

  stat(path: string): FileInfo | null {
    return this.info(this.resolve(path), false)
  }

  statLink(path: string): FileInfo | null {
    const absolute = this.absolute(path)
    return this.info(absolute, this.links.has(absolute))
  }

  private info(absolute: string, isLink: boolean): FileInfo | null {
    const file = this.files.get(absolute)
    const isDirectory = this.directories.has(absolute)
    if (file === undefined && !isDirectory && !isLink) return null
    const details = this.detailsOf(absolute)
    const kind = isLink ? 0o120000 : isDirectory ? 0o040000 : 0o100000
    const permissions = details.mode ?? (isLink ? 0o777 : isDirectory ? 0o755 : 0o644)
    return {
      isFile: file !== undefined && !isLink,
      isDirectory: isDirectory && !isLink,
      isLink,
      size: isLink ? (this.links.get(absolute) as string).length : (file?.length ?? 4096),
      modified: details.modified,
      accessed: details.accessed,
      changed: details.modified,
      mode: kind | permissions,
      inode: details.inode,
      device: 1,
      links: 1,
      uid: 1000,
      gid: 1000,
    }
  }

  private detailsOf(absolute: string): Details {
    let details = this.details.get(absolute)
    if (details === undefined) {
      const now = this.options.now ?? 0
      details = { modified: now, accessed: now, mode: null, inode: ++this.made }
      this.details.set(absolute, details)
    }
    return details
  }

  private touch(absolute: string): void {
    const details = this.detailsOf(absolute)
    details.modified = details.accessed = this.time()
  }

  listDirectory(path: string): string[] | null {
    const absolute = this.resolve(path)
    if (!this.directories.has(absolute)) return null
    const prefix = absolute === "/" ? "/" : `${absolute}/`
    const names = new Set<string>()
    for (const known of [...this.files.keys(), ...this.directories, ...this.links.keys()]) {
      if (known.startsWith(prefix) && known !== absolute) names.add(known.slice(prefix.length).split("/")[0])
    }
    return [...names]
  }

  remove(path: string): void {
    const absolute = this.absolute(path)
    if (this.links.delete(absolute)) return
    const target = this.resolve(path)
    if (this.directories.has(target) && this.listDirectory(path)?.length !== 0) throw new HostError("ENOTEMPTY", path)
    if (!this.files.delete(target) && !this.directories.delete(target)) throw new HostError("ENOENT", path)
    this.details.delete(target)
  }

  makeDirectory(path: string): void {
    const absolute = this.resolve(path)
    if (this.stat(absolute) !== null) throw new HostError("EEXIST", path)
    this.requireParent(absolute, path)
    this.directories.add(absolute)
    this.touch(absolute)
  }

  rename(from: string, to: string): void {
    const source = this.absolute(from)
    const target = this.absolute(to)
    const info = this.statLink(source)
    const there = this.statLink(target)
    if (info === null) throw new HostError("ENOENT", from)
    if (source === target) return
    if (target.startsWith(`${source}/`)) throw new HostError("EINVAL", from)
    this.requireParent(target, to)
    if (there !== null && there.isDirectory !== info.isDirectory) {
      throw new HostError(there.isDirectory ? "EISDIR" : "ENOTDIR", to)
    }
    if (there !== null) this.remove(target)
    const moved = (path: string): string => target + path.slice(source.length)
    const isInside = (path: string): boolean => path === source || path.startsWith(`${source}/`)
    for (const map of [this.files, this.links, this.details] as Map<string, unknown>[]) {
      for (const [path, value] of [...map]) {
        if (!isInside(path)) continue
        map.delete(path)
        map.set(moved(path), value)
      }
    }
    for (const path of [...this.directories])
      if (isInside(path) && this.directories.delete(path)) this.directories.add(moved(path))
  }

  readLink(path: string): string {
    const target = this.links.get(this.absolute(path))
    if (target === undefined) throw new HostError(this.stat(path) === null ? "ENOENT" : "EINVAL", path)
    return target
  }

  makeLink(target: string, path: string): void {
    const absolute = this.absolute(path)
    if (this.statLink(absolute) !== null) throw new HostError("EEXIST", path)
    this.requireParent(absolute, path)
    this.links.set(absolute, target)
    this.touch(absolute)
  }

  setMode(path: string, mode: number): void {
    this.existing(path).mode = mode & 0o7777
  }

  setTimes(path: string, accessed: number, modified: number): void {
    Object.assign(this.existing(path), { accessed, modified })
  }

  private existing(path: string): Details {
    if (this.stat(path) === null) throw new HostError("ENOENT", path)
    return this.detailsOf(this.resolve(path))
  }

  changeDirectory(path: string): void {
    const absolute = this.resolve(path)
    if (!this.directories.has(absolute)) throw new HostError(this.files.has(absolute) ? "ENOTDIR" : "ENOENT", path)
    this.directory = absolute
  }

  isTerminal(): boolean {
    return false
  }

  terminalSize(): readonly [number, number] | null {
    return null
  }

  identity(): HostIdentity {
    const home = this.env.HOME ?? "/"
    const user = this.env.USER ?? "user"
    return { pid: 1, uid: 1000, gid: 1000, user, home, hostname: "localhost", release: "", machine: "x86_64", cpus: 1 }
  }

  private requireParent(absolute: string, path: string): void {
    const parent = parentOf(absolute)
    if (this.directories.has(parent)) return
    for (let above = parent; above !== "/"; above = parentOf(above)) {
      if (this.files.has(above)) throw new HostError("ENOTDIR", path)
    }
    throw new HostError("ENOENT", path)
  }

  // The absolute path with symbolic links followed.
  private resolve(path: string): string {
    let absolute = this.absolute(path)
    if (this.links.size === 0) return absolute
    for (let left = 40; left > 0; left--) {
      const parts = absolute.split("/")
      let at = 2
      while (at <= parts.length && !this.links.has(parts.slice(0, at).join("/"))) at++
      if (at > parts.length) return absolute
      const link = parts.slice(0, at).join("/")
      const target = this.links.get(link) as string
      const base = target.startsWith("/") ? target : `${parentOf(link)}/${target}`
      absolute = this.absolute([base, ...parts.slice(at)].join("/"))
    }
    throw new HostError("ELOOP", path)
  }

  private store(path: string, data: Uint8Array): void {
    this.addDirectories(path)
    this.files.set(path, data)
  }

  private addDirectories(path: string): void {
    for (let parent = parentOf(path); parent !== "/"; parent = parentOf(parent)) this.directories.add(parent)
  }

  private absolute(path: string): string {
    const parts: string[] = []
    const whole = path.startsWith("/") ? path : `${this.directory}/${path}`
    for (const part of whole.split("/")) {
      if (part === "..") parts.pop()
      else if (part !== "" && part !== ".") parts.push(part)
    }
    return `/${parts.join("/")}`
  }
}

interface Details {
  modified: number
  accessed: number
  /// Permission bits, when they were set.
  mode: number | null
  inode: number
}

function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : content
}

function concatenated(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}

function parentOf(path: string): string {
  const slash = path.lastIndexOf("/")
  return slash <= 0 ? "/" : path.slice(0, slash)
}
