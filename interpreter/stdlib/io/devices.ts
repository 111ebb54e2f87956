// Text devices: the host's standard streams, and a file held in memory that is written back on flush.

import type { Host } from "../../host/host.js"
import type { TextDevice } from "./text-stream.js"

export function stdinDevice(host: Host): TextDevice {
  return {
    ...standard("<stdin>", "r", 0),
    readable: true,
    readLine: () => universalNewlines(host.readLine()),
    readAll: () => universalNewlines(host.readAll()),
  }
}

export function stdoutDevice(host: Host): TextDevice {
  return { ...standard("<stdout>", "w", 1), writable: true, write: (text) => host.writeStdout(text), flush: () => host.flush() }
}

export function stderrDevice(host: Host): TextDevice {
  return { ...standard("<stderr>", "w", 2), writable: true, errors: "backslashreplace", write: (text) => host.writeStderr(text) }
}

function standard(name: string, mode: string, fileno: number): TextDevice {
  return {
    name,
    mode,
    encoding: "utf-8",
    errors: "strict",
    readable: false,
    writable: false,
    fileno,
    write: () => {},
    readLine: () => "",
    readAll: () => "",
    flush: () => {},
    close: () => {},
    seek: null,
    tell: null,
    truncate: null,
  }
}

export function universalNewlines(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text
}

/// How a file opened in text mode treats line ends: `newline` as given to open().
export interface NewlinePolicy {
  /// Reading: "\r\n" and "\r" become "\n".
  translateIn: boolean
  /// What ends a line when reading without translation: "\n", "\r", "\r\n" or any of them ("").
  lineEnd: string
  /// Writing: what "\n" becomes.
  lineOut: string
}

/// A file's text in memory. `save` is called with the whole text when there is something to write back.
export class TextFileDevice implements TextDevice {
  readonly fileno = 3
  private at: number
  private dirty = false

  constructor(
    readonly name: string,
    readonly mode: string,
    readonly encoding: string,
    readonly errors: string,
    readonly readable: boolean,
    readonly writable: boolean,
    private readonly append: boolean,
    private text: string,
    private readonly newlines: NewlinePolicy,
    private readonly save: (text: string) => void,
  ) {
    if (newlines.translateIn) this.text = universalNewlines(text)
    this.at = append ? this.text.length : 0
  }

  write(text: string): void {
    if (this.append) this.at = this.text.length
    this.text = this.text.slice(0, this.at) + text + this.text.slice(this.at + text.length)
    this.at += text.length
    this.dirty = true
  }

  readLine(): string {
    const end = this.endOfLine()
    const line = this.text.slice(this.at, end)
    this.at = end
    return line
  }

  private endOfLine(): number {
    const { lineEnd, translateIn } = this.newlines
    if (translateIn || lineEnd !== "") {
      const mark = translateIn ? "\n" : lineEnd
      const found = this.text.indexOf(mark, this.at)
      return found < 0 ? this.text.length : found + mark.length
    }
    const pattern = /\r\n|\r|\n/g
    pattern.lastIndex = this.at
    const match = pattern.exec(this.text)
    return match === null ? this.text.length : match.index + match[0].length
  }

  readAll(): string {
    const rest = this.text.slice(this.at)
    this.at = this.text.length
    return rest
  }

  flush(): void {
    if (!this.dirty) return
    this.dirty = false
    const { lineOut } = this.newlines
    this.save(lineOut === "\n" ? this.text : this.text.replaceAll("\n", lineOut))
  }

  close(): void {
    this.flush()
  }

  seek = (position: number, whence: number): number => {
    this.at = whence === 2 ? this.text.length : whence === 1 ? this.at : Math.min(position, this.text.length)
    return this.at
  }

  tell = (): number => this.at

  truncate = (size: number | null): number => {
    const n = size ?? this.at
    this.text = this.text.slice(0, n)
    this.dirty = true
    return n
  }
}
