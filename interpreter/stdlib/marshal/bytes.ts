// Bytes that grow: what marshal writes into.

export class ByteWriter {
  private bytes = new Uint8Array(256)
  private size = 0

  byte(value: number): void {
    this.reserve(1)
    this.bytes[this.size++] = value
  }

  short(value: number): void {
    this.byte(value & 255)
    this.byte((value >> 8) & 255)
  }

  long(value: number): void {
    this.short(value & 0xffff)
    this.short((value >>> 16) & 0xffff)
  }

  double(value: number): void {
    const data = new DataView(new ArrayBuffer(8))
    data.setFloat64(0, value, true)
    this.append(new Uint8Array(data.buffer))
  }

  append(data: Uint8Array): void {
    this.reserve(data.length)
    this.bytes.set(data, this.size)
    this.size += data.length
  }

  taken(): Uint8Array {
    return this.bytes.slice(0, this.size)
  }

  private reserve(count: number): void {
    if (this.size + count <= this.bytes.length) return
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.size + count))
    larger.set(this.bytes)
    this.bytes = larger
  }
}
