// A host that lives in memory: captured output, input from a string, files in a map. What library calls run on.

import { type FileInfo, type Host, HostError, secureRandomBytes } from "./host.js"

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
  private readonly directories = new Set<string>(["/"])
  private stdinAt = 0
  private readonly stdin: string
  private readonly directory: string
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
    return this.files.get(this.absolute(path)) ?? null
  }

  writeFile(path: string, data: Uint8Array, append: boolean): void {
    const absolute = this.absolute(path)
    if (this.directories.has(absolute)) throw new HostError("EISDIR", path)
    if (!this.directories.has(parentOf(absolute))) throw new HostError("ENOENT", path)
    const old = append ? this.files.get(absolute) : undefined
    this.store(absolute, old === undefined ? data.slice() : concatenated(old, data))
  }

  stat(path: string): FileInfo | null {
    const absolute = this.absolute(path)
    const file = this.files.get(absolute)
    if (file !== undefined) return { isFile: true, isDirectory: false, size: file.length, modified: this.options.now ?? 0 }
    return this.directories.has(absolute) ? { isFile: false, isDirectory: true, size: 0, modified: this.options.now ?? 0 } : null
  }

  listDirectory(path: string): string[] | null {
    const absolute = this.absolute(path)
    if (!this.directories.has(absolute)) return null
    const prefix = absolute === "/" ? "/" : `${absolute}/`
    const names = new Set<string>()
    for (const known of [...this.files.keys(), ...this.directories]) {
      if (known.startsWith(prefix) && known !== absolute) names.add(known.slice(prefix.length).split("/")[0])
    }
    return [...names]
  }

  remove(path: string): void {
    const absolute = this.absolute(path)
    if (!this.files.delete(absolute) && !this.directories.delete(absolute)) throw new HostError("ENOENT", path)
  }

  makeDirectory(path: string): void {
    const absolute = this.absolute(path)
    if (this.stat(absolute) !== null) throw new HostError("EEXIST", path)
    if (!this.directories.has(parentOf(absolute))) throw new HostError("ENOENT", path)
    this.directories.add(absolute)
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
