// Text to a file descriptor, in large pieces.

import { writeSync } from "node:fs"

const PIECE = 1 << 16

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
      if ((error as NodeJS.ErrnoException).code === "EAGAIN") return 0
      throw error
    }
  }
}
