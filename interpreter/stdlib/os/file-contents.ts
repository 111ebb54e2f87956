// What files hold while they are open: read once, shared by all descriptors of a file, and handed to the host on flush.

import type { FileInfo, Host } from "../../host/host.js"
import { HostError } from "../../host/host.js"

const none = new Uint8Array(0)

export class FileContents {
  users = 0
  /// Set when the file was removed: what is left is for those who have it open.
  removed = false
  size: number
  private bytes: Uint8Array | null = null
  /// Written behind what was never read.
  private appended: Uint8Array[] = []
  private dirty = false
  /// The host's time of the file when it was read.
  private readAt = -1

  constructor(
    private readonly host: Host,
    readonly key: string,
    public path: string,
    /// The file is no regular one: nothing of it is kept.
    readonly isDevice: boolean,
    info: FileInfo,
  ) {
    this.size = isDevice ? 0 : info.size
  }

  private get data(): Uint8Array {
    if (this.bytes === null) this.load()
    return this.bytes as Uint8Array
  }

  load(): void {
    this.flush()
    this.bytes = (this.isDevice ? none : this.host.readFile(this.path)) ?? none
    this.size = this.bytes.length
    this.readAt = this.isDevice ? -1 : (this.host.stat(this.path)?.modified ?? -1)
  }

  // Somebody else may have written to the file.
  private refresh(): void {
    if (this.dirty || this.removed || this.isDevice || this.bytes === null) return
    const info = this.host.stat(this.path)
    if (info !== null && (info.modified !== this.readAt || info.size !== this.size)) this.load()
  }

  read(at: number, n: number): Uint8Array {
    this.refresh()
    return this.data.slice(Math.min(at, this.size), Math.min(at + n, this.size))
  }

  /// The size as it is now.
  currentSize(): number {
    this.refresh()
    return this.size
  }

  write(at: number, piece: Uint8Array): void {
    if (this.isDevice) {
      this.host.writeFile(this.path, piece, true)
      return
    }
    if (piece.length === 0) return
    if (this.bytes === null && at === this.size) {
      this.appended.push(piece.slice())
      this.size += piece.length
    } else {
      this.reserve(Math.max(this.size, at + piece.length))
      this.data.set(piece, at)
    }
    this.dirty = true
  }

  truncate(size: number): void {
    const data = this.data
    if (size <= this.size) {
      data.fill(0, size, this.size)
      this.size = size
    } else this.reserve(size)
    this.dirty = true
  }

  private reserve(size: number): void {
    const data = this.data
    if (size > data.length) {
      const grown = new Uint8Array(Math.max(size, data.length * 2))
      grown.set(data.subarray(0, this.size))
      this.bytes = grown
    }
    if (size > this.size) this.size = size
  }

  /// Hands to the host what it doesn't have yet.
  flush(): void {
    if (!this.dirty) return
    this.dirty = false
    if (this.removed) return
    if (this.bytes === null) {
      for (const piece of this.appended) this.host.writeFile(this.path, piece, true)
      this.appended = []
      return
    }
    this.host.writeFile(this.path, this.bytes.subarray(0, this.size), false)
    this.readAt = this.host.stat(this.path)?.modified ?? -1
  }

  /// For a path that the host says no to.
  static find(host: Host, path: string): FileInfo {
    const info = host.stat(path)
    if (info === null) throw new HostError("ENOENT", path)
    return info
  }
}
