// Hash functions that take their data in blocks: MD5, SHA-1 and the SHA-2 family. Pure; words of 64 bits are bigints.

import { compressSha512, sha512Constants } from "../../objects/primitives/sha512.js"

/// A hash under way.
export interface Digest {
  readonly blockSize: number
  readonly digestSize: number
  update(data: Uint8Array): void
  /// The digest of what was given so far; more may follow. `length` is for those of any length.
  digest(length?: number): Uint8Array
  copy(): Digest
}

/// Gathers data to blocks; counts it.
export abstract class BlockDigest implements Digest {
  abstract readonly digestSize: number
  protected pending: Uint8Array
  protected filled = 0
  protected total = 0

  constructor(readonly blockSize: number) {
    this.pending = new Uint8Array(blockSize)
  }

  update(data: Uint8Array): void {
    this.total += data.length
    let at = 0
    if (this.filled > 0) {
      at = Math.min(this.blockSize - this.filled, data.length)
      this.pending.set(data.subarray(0, at), this.filled)
      this.filled += at
      if (this.filled < this.blockSize) return
      this.compress(this.pending, 0)
      this.filled = 0
    }
    for (; at + this.blockSize <= data.length; at += this.blockSize) this.compress(data, at)
    this.pending.set(data.subarray(at), 0)
    this.filled = data.length - at
  }

  protected take(other: BlockDigest): void {
    this.pending = other.pending.slice()
    this.filled = other.filled
    this.total = other.total
  }

  protected abstract compress(data: Uint8Array, at: number): void
  abstract digest(length?: number): Uint8Array
  abstract copy(): Digest
}

// MD5 and SHA: one bit, zeros, the length in bits.
abstract class PaddedDigest extends BlockDigest {
  protected abstract get lengthBytes(): number
  protected abstract get littleEndian(): boolean
  protected abstract result(): Uint8Array
  abstract override copy(): PaddedDigest

  digest(): Uint8Array {
    const last = this.copy()
    const bits = BigInt(this.total) * 8n
    const room = this.blockSize - this.lengthBytes
    const zeros = (2 * this.blockSize + room - 1 - this.filled) % this.blockSize
    const padding = new Uint8Array(1 + zeros + this.lengthBytes)
    padding[0] = 0x80
    const view = new DataView(padding.buffer)
    view.setBigUint64(this.littleEndian ? 1 + zeros : padding.length - 8, bits, this.littleEndian)
    last.update(padding)
    return last.result().slice(0, this.digestSize)
  }
}

function bytesOfWords(words: Uint32Array, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(words.length * 4)
  const view = new DataView(bytes.buffer)
  words.forEach((word, i) => {
    view.setUint32(i * 4, word, littleEndian)
  })
  return bytes
}

const rotate = (x: number, n: number): number => (x << n) | (x >>> (32 - n))

const md5Shifts = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21]
const md5Sines = Int32Array.from({ length: 64 }, (_, i) => Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32))

export class MD5 extends PaddedDigest {
  readonly digestSize = 16
  private state = Uint32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476)
  protected readonly lengthBytes = 8
  protected readonly littleEndian = true

  constructor() {
    super(64)
  }

  protected compress(data: Uint8Array, at: number): void {
    const view = new DataView(data.buffer, data.byteOffset + at, 64)
    let [a, b, c, d] = this.state
    for (let i = 0; i < 64; i++) {
      const round = i >> 4
      let f: number
      let word: number
      if (round === 0) {
        f = (b & c) | (~b & d)
        word = i
      } else if (round === 1) {
        f = (d & b) | (~d & c)
        word = (5 * i + 1) & 15
      } else if (round === 2) {
        f = b ^ c ^ d
        word = (3 * i + 5) & 15
      } else {
        f = c ^ (b | ~d)
        word = (7 * i) & 15
      }
      const sum = (a + f + md5Sines[i] + view.getInt32(word * 4, true)) | 0
      a = d
      d = c
      c = b
      b = (b + rotate(sum, md5Shifts[round * 4 + (i & 3)])) | 0
    }
    this.state[0] += a
    this.state[1] += b
    this.state[2] += c
    this.state[3] += d
  }

  protected result(): Uint8Array {
    return bytesOfWords(this.state, true)
  }

  copy(): MD5 {
    const copy = new MD5()
    copy.take(this)
    copy.state = this.state.slice()
    return copy
  }
}

export class SHA1 extends PaddedDigest {
  readonly digestSize = 20
  private state = Uint32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0)
  private readonly schedule = new Int32Array(80)
  protected readonly lengthBytes = 8
  protected readonly littleEndian = false

  constructor() {
    super(64)
  }

  protected compress(data: Uint8Array, at: number): void {
    const w = this.schedule
    const view = new DataView(data.buffer, data.byteOffset + at, 64)
    for (let i = 0; i < 16; i++) w[i] = view.getInt32(i * 4)
    for (let i = 16; i < 80; i++) w[i] = rotate(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1)
    let [a, b, c, d, e] = this.state
    for (let i = 0; i < 80; i++) {
      let f: number
      if (i < 20) f = ((b & c) | (~b & d)) + 0x5a827999
      else if (i < 40) f = (b ^ c ^ d) + 0x6ed9eba1
      else if (i < 60) f = ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc
      else f = (b ^ c ^ d) + 0xca62c1d6
      const sum = (rotate(a, 5) + f + e + w[i]) | 0
      e = d
      d = c
      c = rotate(b, 30)
      b = a
      a = sum
    }
    this.state[0] += a
    this.state[1] += b
    this.state[2] += c
    this.state[3] += d
    this.state[4] += e
  }

  protected result(): Uint8Array {
    return bytesOfWords(this.state, false)
  }

  copy(): SHA1 {
    const copy = new SHA1()
    copy.take(this)
    copy.state = this.state.slice()
    return copy
  }
}

const highHalf = (word: bigint): number => Number(word >> 32n)
const lowHalf = (word: bigint): number => Number(word & 0xffffffffn)

/// SHA-256 (digestSize 32) and SHA-224 (28).
export class SHA256 extends PaddedDigest {
  private state: Uint32Array
  private readonly schedule = new Int32Array(64)
  private readonly rounds = Int32Array.from(sha512Constants().rounds.slice(0, 64), highHalf)
  protected readonly lengthBytes = 8
  protected readonly littleEndian = false

  constructor(readonly digestSize: number) {
    super(64)
    const { start, start384 } = sha512Constants()
    this.state = digestSize === 32 ? Uint32Array.from(start, highHalf) : Uint32Array.from(start384, lowHalf)
  }

  protected compress(data: Uint8Array, at: number): void {
    const w = this.schedule
    const view = new DataView(data.buffer, data.byteOffset + at, 64)
    for (let i = 0; i < 16; i++) w[i] = view.getInt32(i * 4)
    for (let i = 16; i < 64; i++) {
      const x = w[i - 15]
      const y = w[i - 2]
      const s0 = rotate(x, 25) ^ rotate(x, 14) ^ (x >>> 3)
      const s1 = rotate(y, 15) ^ rotate(y, 13) ^ (y >>> 10)
      w[i] = (w[i - 16] + s0 + w[i - 7] + s1) | 0
    }
    let [a, b, c, d, e, f, g, h] = this.state
    for (let i = 0; i < 64; i++) {
      const s1 = rotate(e, 26) ^ rotate(e, 21) ^ rotate(e, 7)
      const t1 = (h + s1 + ((e & f) ^ (~e & g)) + this.rounds[i] + w[i]) | 0
      const s0 = rotate(a, 30) ^ rotate(a, 19) ^ rotate(a, 10)
      const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
      h = g
      g = f
      f = e
      e = (d + t1) | 0
      d = c
      c = b
      b = a
      a = (t1 + t2) | 0
    }
    const { state } = this
    ;[a, b, c, d, e, f, g, h].forEach((word, i) => {
      state[i] += word
    })
  }

  protected result(): Uint8Array {
    return bytesOfWords(this.state, false)
  }

  copy(): SHA256 {
    const copy = new SHA256(this.digestSize)
    copy.take(this)
    copy.state = this.state.slice()
    return copy
  }
}

/// SHA-512 (digestSize 64) and SHA-384 (48).
export class SHA512 extends PaddedDigest {
  private state: bigint[]
  protected readonly lengthBytes = 16
  protected readonly littleEndian = false

  constructor(readonly digestSize: number) {
    super(128)
    const { start, start384 } = sha512Constants()
    this.state = [...(digestSize === 64 ? start : start384)]
  }

  protected compress(data: Uint8Array, at: number): void {
    this.state = compressSha512(this.state, data.subarray(at, at + 128))
  }

  protected result(): Uint8Array {
    const bytes = new Uint8Array(64)
    const view = new DataView(bytes.buffer)
    this.state.forEach((word, i) => {
      view.setBigUint64(i * 8, word)
    })
    return bytes
  }

  copy(): SHA512 {
    const copy = new SHA512(this.digestSize)
    copy.take(this)
    copy.state = [...this.state]
    return copy
  }
}
