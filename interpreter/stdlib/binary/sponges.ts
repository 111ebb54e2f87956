// SHA-3, SHAKE and BLAKE2. Pure; words of 64 bits are bigints.

import { lazily } from "../../objects/primitives/lazily.js"
import { sha512Constants } from "../../objects/primitives/sha512.js"
import { BlockDigest } from "./digests.js"

const mask = (1n << 64n) - 1n
const rotateLeft = (x: bigint, n: bigint): bigint => ((x << n) | (x >> (64n - n))) & mask

// Keccak's constants, by their rules: a shift register for the rounds, a walk over the lanes for the rotations.
const keccak = lazily(() => {
  const rounds: bigint[] = []
  let register = 1
  for (let round = 0; round < 24; round++) {
    let constant = 0n
    for (let j = 0; j < 7; j++) {
      if (register & 1) constant |= 1n << BigInt((1 << j) - 1)
      register = register & 0x80 ? ((register << 1) ^ 0x171) & 0xff : register << 1
    }
    rounds.push(constant)
  }
  const rotations: bigint[] = new Array(25).fill(0n)
  let [x, y] = [1, 0]
  for (let t = 0; t < 24; t++) {
    rotations[x + 5 * y] = BigInt((((t + 1) * (t + 2)) / 2) % 64)
    ;[x, y] = [y, (2 * x + 3 * y) % 5]
  }
  return { rounds, rotations }
})

function permute(a: bigint[]): void {
  const { rounds, rotations } = keccak()
  const b: bigint[] = new Array(25)
  for (const constant of rounds) {
    const columns = [0, 1, 2, 3, 4].map((x) => a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20])
    for (let x = 0; x < 5; x++) {
      const d = columns[(x + 4) % 5] ^ rotateLeft(columns[(x + 1) % 5], 1n)
      for (let y = 0; y < 25; y += 5) a[x + y] ^= d
    }
    for (let x = 0; x < 5; x++) {
      for (let y = 0; y < 5; y++) b[y + 5 * ((2 * x + 3 * y) % 5)] = rotateLeft(a[x + 5 * y], rotations[x + 5 * y])
    }
    for (let x = 0; x < 5; x++) {
      for (let y = 0; y < 25; y += 5) a[x + y] = b[x + y] ^ (~b[((x + 1) % 5) + y] & mask & b[((x + 2) % 5) + y])
    }
    a[0] ^= constant
  }
}

/// SHA-3 (suffix 6) and SHAKE (suffix 0x1f), whose digests are of any length.
export class Keccak extends BlockDigest {
  private state: bigint[] = new Array(25).fill(0n)

  constructor(
    rate: number,
    readonly digestSize: number,
    private readonly suffix: number,
  ) {
    super(rate)
  }

  protected compress(data: Uint8Array, at: number): void {
    const view = new DataView(data.buffer, data.byteOffset + at, this.blockSize)
    for (let i = 0; i < this.blockSize / 8; i++) this.state[i] ^= view.getBigUint64(i * 8, true)
    permute(this.state)
  }

  digest(length = this.digestSize): Uint8Array {
    const last = this.copy()
    last.pending.fill(0, last.filled)
    last.pending[last.filled] ^= this.suffix
    last.pending[this.blockSize - 1] ^= 0x80
    last.compress(last.pending, 0)
    const output = new Uint8Array(length)
    const block = new Uint8Array(200)
    const view = new DataView(block.buffer)
    for (let at = 0; at < length; at += this.blockSize) {
      if (at > 0) permute(last.state)
      last.state.forEach((word, i) => {
        view.setBigUint64(i * 8, word, true)
      })
      output.set(block.subarray(0, Math.min(this.blockSize, length - at)), at)
    }
    return output
  }

  copy(): Keccak {
    const copy = new Keccak(this.blockSize, this.digestSize, this.suffix)
    copy.take(this)
    copy.state = [...this.state]
    return copy
  }
}

/// What BLAKE2 mixes into its start.
export interface Blake2Settings {
  digestSize: number
  key: Uint8Array
  salt: Uint8Array
  person: Uint8Array
  fanout: number
  depth: number
  leafSize: number
  nodeOffset: bigint
  nodeDepth: number
  innerSize: number
  lastNode: boolean
}

/// What differs between BLAKE2b (words of 64 bits) and BLAKE2s (32).
export interface Blake2Kind {
  name: string
  wordBytes: 4 | 8
  rounds: number
  shifts: readonly bigint[]
}

export const blake2b: Blake2Kind = { name: "blake2b", wordBytes: 8, rounds: 12, shifts: [32n, 24n, 16n, 63n] }
export const blake2s: Blake2Kind = { name: "blake2s", wordBytes: 4, rounds: 10, shifts: [16n, 12n, 8n, 7n] }

const sigma = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
  [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
  [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4],
  [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
  [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13],
  [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
  [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11],
  [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
  [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5],
  [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
]
const mixed = [
  [0, 4, 8, 12],
  [1, 5, 9, 13],
  [2, 6, 10, 14],
  [3, 7, 11, 15],
  [0, 5, 10, 15],
  [1, 6, 11, 12],
  [2, 7, 8, 13],
  [3, 4, 9, 14],
]

export class Blake2 {
  readonly blockSize: number
  readonly digestSize: number
  private state: bigint[]
  private pending: Uint8Array
  private filled = 0
  private total = 0n

  constructor(
    readonly kind: Blake2Kind,
    readonly settings: Blake2Settings,
  ) {
    this.blockSize = kind.wordBytes * 16
    this.digestSize = settings.digestSize
    this.pending = new Uint8Array(this.blockSize)
    const parameters = wordsOf(parameterBlock(kind, settings), kind.wordBytes)
    this.state = this.start().map((word, i) => word ^ parameters[i])
    if (settings.key.length > 0) {
      const block = new Uint8Array(this.blockSize)
      block.set(settings.key)
      this.update(block)
    }
  }

  private start(): bigint[] {
    const words = sha512Constants().start
    return this.kind.wordBytes === 8 ? [...words] : words.map((word) => word >> 32n)
  }

  // The last block is kept back: it is compressed with a mark.
  update(data: Uint8Array): void {
    for (let at = 0; at < data.length; ) {
      if (this.filled === this.blockSize) {
        this.total += BigInt(this.blockSize)
        this.compress(this.pending, false)
        this.filled = 0
      }
      const n = Math.min(this.blockSize - this.filled, data.length - at)
      this.pending.set(data.subarray(at, at + n), this.filled)
      this.filled += n
      at += n
    }
  }

  private compress(block: Uint8Array, last: boolean): void {
    const { wordBytes, rounds, shifts } = this.kind
    const bits = BigInt(wordBytes * 8)
    const full = (1n << bits) - 1n
    const m = wordsOf(block, wordBytes)
    const v = [...this.state, ...this.start()]
    v[12] ^= this.total & full
    v[13] ^= this.total >> bits
    if (last) v[14] ^= full
    if (last && this.settings.lastNode) v[15] ^= full
    const rotate = (x: bigint, n: bigint): bigint => ((x >> n) | (x << (bits - n))) & full
    for (let round = 0; round < rounds; round++) {
      const order = sigma[round % 10]
      mixed.forEach(([a, b, c, d], i) => {
        v[a] = (v[a] + v[b] + m[order[2 * i]]) & full
        v[d] = rotate(v[d] ^ v[a], shifts[0])
        v[c] = (v[c] + v[d]) & full
        v[b] = rotate(v[b] ^ v[c], shifts[1])
        v[a] = (v[a] + v[b] + m[order[2 * i + 1]]) & full
        v[d] = rotate(v[d] ^ v[a], shifts[2])
        v[c] = (v[c] + v[d]) & full
        v[b] = rotate(v[b] ^ v[c], shifts[3])
      })
    }
    this.state = this.state.map((word, i) => word ^ v[i] ^ v[i + 8])
  }

  digest(): Uint8Array {
    const last = this.copy()
    last.total += BigInt(last.filled)
    last.pending.fill(0, last.filled)
    last.compress(last.pending, true)
    const { wordBytes } = this.kind
    const bytes = new Uint8Array(8 * wordBytes)
    last.state.forEach((word, i) => {
      for (let j = 0; j < wordBytes; j++) bytes[i * wordBytes + j] = Number((word >> BigInt(8 * j)) & 0xffn)
    })
    return bytes.slice(0, this.digestSize)
  }

  copy(): Blake2 {
    const copy = new Blake2(this.kind, { ...this.settings })
    copy.state = [...this.state]
    copy.pending = this.pending.slice()
    copy.filled = this.filled
    copy.total = this.total
    return copy
  }
}

function wordsOf(bytes: Uint8Array, wordBytes: 4 | 8): bigint[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  return Array.from({ length: bytes.length / wordBytes }, (_, i) =>
    wordBytes === 8 ? view.getBigUint64(i * 8, true) : BigInt(view.getUint32(i * 4, true)),
  )
}

function parameterBlock({ wordBytes }: Blake2Kind, settings: Blake2Settings): Uint8Array {
  const isWide = wordBytes === 8
  const block = new Uint8Array(8 * wordBytes)
  const view = new DataView(block.buffer)
  block.set([settings.digestSize, settings.key.length, settings.fanout, settings.depth])
  view.setUint32(4, settings.leafSize, true)
  if (isWide) view.setBigUint64(8, settings.nodeOffset, true)
  else {
    view.setUint32(8, Number(settings.nodeOffset & 0xffffffffn), true)
    view.setUint16(12, Number(settings.nodeOffset >> 32n), true)
  }
  block.set([settings.nodeDepth, settings.innerSize], isWide ? 16 : 14)
  block.set(settings.salt, 4 * wordBytes)
  block.set(settings.person, 6 * wordBytes)
  return block
}
