// Text to a file descriptor, in large pieces.

import { writeSync } from "node:fs"

const PIECE = 1 << 16
const SIGPIPE = 128 + 13

export class DescriptorWriter {
  private readonly pieces: string[] = []
  private size = 0

  constructor(private readonly descriptor: number) {}

  write(text: string): void {
    this.pieces.push(text)
    this.size += text.length
    if (this.size >= PIECE) this.flush()
  }

  flush(): void {
    const bytes = Buffer.from(this.pieces.join(""), "utf8")
    this.pieces.length = 0
    this.size = 0
    this.writeBytes(bytes)
  }

  /// Past what waits to be written.
  writeBytes(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) at += this.writeSome(bytes, at)
  }

  // A pipe that is full takes nothing for a while.
  private writeSome(bytes: Uint8Array, at: number): number {
    try {
      return writeSync(this.descriptor, bytes, at)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === "EAGAIN") return 0
      // Nobody reads any more (`| head`): what a shell says of a program that the signal ended.
      if (code === "EPIPE") process.exit(SIGPIPE)
      throw error
    }
  }
}
