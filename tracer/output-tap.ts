// A host that tells what the program prints and leaves everything else to another host.

import type { FileInfo, Host } from "../interpreter/index.js"

export class OutputTap implements Host {
  readonly env: Readonly<Record<string, string>>
  readonly platform: string

  constructor(
    private readonly host: Host,
    private readonly printed: (text: string) => void,
  ) {
    this.env = host.env
    this.platform = host.platform
  }

  writeStdout(text: string): void {
    this.printed(text)
    this.host.writeStdout(text)
  }

  writeStderr(text: string): void {
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
}
