// The variable-length integers of the location table and the exception table, and a byte buffer to write them to.

const empty = new Uint8Array(0)

export class ByteBuffer {
  private readonly bytes: number[] = []

  push(byte: number): void {
    this.bytes.push(byte)
  }

  /// Location table: six bits a byte, the lowest first.
  pushVarint(value: number): void {
    while (value >= 64) {
      this.push(0x40 | (value & 63))
      value >>>= 6
    }
    this.push(value)
  }

  pushSignedVarint(value: number): void {
    this.pushVarint(value < 0 ? ((-value << 1) | 1) >>> 0 : (value << 1) >>> 0)
  }

  /// Exception table: six bits a byte, the highest first. `mark` is 0x80 on the first byte of an entry.
  pushTableItem(value: number, mark: number): void {
    let shift = 0
    while (shift < 24 && value >> (shift + 6) !== 0) shift += 6
    for (; shift > 0; shift -= 6) {
      this.push(((value >> shift) & 0x3f) | 0x40 | mark)
      mark = 0
    }
    this.push((value & 0x3f) | mark)
  }

  take(): Uint8Array {
    return this.bytes.length === 0 ? empty : new Uint8Array(this.bytes)
  }
}
