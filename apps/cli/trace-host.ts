// The process as a traced program sees it: what it prints does not mix with the trace, and what it reads may come from a text.

import { closeSync, writeSync } from "node:fs"
import { NodeHost } from "../../interpreter/host/node.js"
import type { Progress } from "./progress.js"

/// Reads from a text; from the process's standard input without one.
class InputHost extends NodeHost {
  private readAt = 0

  constructor(private readonly input: string | null) {
    super()
  }

  override readLine(): string {
    if (this.input === null) return super.readLine()
    const newline = this.input.indexOf("\n", this.readAt)
    return this.take(newline < 0 ? this.input.length : newline + 1)
  }

  override readAll(): string {
    return this.input === null ? super.readAll() : this.take(this.input.length)
  }

  private take(end: number): string {
    const text = (this.input as string).slice(this.readAt, end)
    this.readAt = end
    return text
  }
}

/// What the program prints goes to a file descriptor of its own.
export class TraceHost extends InputHost {
  constructor(
    private readonly descriptor: number,
    input: string | null,
    private readonly progress: Progress,
  ) {
    super(input)
  }

  override writeStdout(text: string): void {
    if (this.descriptor === 2) this.writeStderr(text)
    else writeSync(this.descriptor, text)
  }

  override writeStderr(text: string): void {
    this.progress.clear(text)
    super.writeStderr(text)
  }

  close(): void {
    if (this.descriptor !== 2) closeSync(this.descriptor)
  }
}

/// What the program prints is seen by nobody.
export class SilentHost extends InputHost {
  override writeStdout(): void {}

  override writeStderr(): void {}
}
