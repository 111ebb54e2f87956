// A host that tells what the program prints and leaves everything else to another host.

import type { FileInfo, Host, HostIdentity } from "../interpreter/index.js"

export class OutputTap implements Host {
  readonly env: Readonly<Record<string, string>>
  readonly platform: string
  /// Gets what is printed in its place, as long as it is set.
  aside: ((text: string) => void) | null = null

  constructor(
    private readonly host: Host,
    private readonly printed: (text: string) => void,
  ) {
    this.env = host.env
    this.platform = host.platform
  }

  writeStdout(text: string): void {
    if (this.aside !== null) return this.aside(text)
    this.printed(text)
    this.host.writeStdout(text)
  }

  writeStderr(text: string): void {
    if (this.aside !== null) return this.aside(text)
    this.host.writeStderr(text)
  }

  flush(): void {
    this.host.flush()
  }

  readLine(): string {
    return this.host.readLine()
  }

  readAll(): string {
    return this.host.readAll()
  }

  time(): number {
    return this.host.time()
  }

  monotonic(): number {
    return this.host.monotonic()
  }

  sleep(seconds: number): void {
    this.host.sleep(seconds)
  }

  randomBytes(n: number): Uint8Array {
    return this.host.randomBytes(n)
  }

  resource(name: string): string | null {
    return this.host.resource?.(name) ?? null
  }

  cwd(): string {
    return this.host.cwd()
  }

  readFile(path: string): Uint8Array | null {
    return this.host.readFile(path)
  }

  writeFile(path: string, data: Uint8Array, append: boolean): void {
    this.host.writeFile(path, data, append)
  }

  stat(path: string): FileInfo | null {
    return this.host.stat(path)
  }

  listDirectory(path: string): string[] | null {
    return this.host.listDirectory(path)
  }

  remove(path: string): void {
    this.host.remove(path)
  }

  makeDirectory(path: string): void {
    this.host.makeDirectory(path)
  }

  statLink(path: string): FileInfo | null {
    return this.host.statLink(path)
  }

  rename(from: string, to: string): void {
    this.host.rename(from, to)
  }

  readLink(path: string): string {
    return this.host.readLink(path)
  }

  makeLink(target: string, path: string): void {
    this.host.makeLink(target, path)
  }

  setMode(path: string, mode: number): void {
    this.host.setMode(path, mode)
  }

  setTimes(path: string, accessed: number, modified: number): void {
    this.host.setTimes(path, accessed, modified)
  }

  changeDirectory(path: string): void {
    this.host.changeDirectory(path)
  }

  isTerminal(fd: number): boolean {
    return this.host.isTerminal(fd)
  }

  terminalSize(): readonly [number, number] | null {
    return this.host.terminalSize()
  }

  identity(): HostIdentity {
    return this.host.identity()
  }
}
