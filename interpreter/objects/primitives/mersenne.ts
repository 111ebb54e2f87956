// The Mersenne Twister MT19937, seeded as CPython's random module does.

import { encode } from "./codecs.js"
import { type Int, intFromBytes, normalise } from "./int.js"
import { sha512 } from "./sha512.js"

const size = 624
const offset = 397

export class MersenneTwister {
  private readonly state = new Uint32Array(size)
  private index = size

  /// `seed(n)` of an int: by its absolute value, in words of 32 bits.
  seedInt(n: Int): void {
    let rest = BigInt(n)
    if (rest < 0n) rest = -rest
    const key: number[] = []
    do {
      key.push(Number(rest & 0xffffffffn))
      rest >>= 32n
    } while (rest > 0n)
    this.seedKey(key)
  }

  /// `seed(text)`, version 2: the text and its SHA-512 as one number.
  seedString(text: string): void {
    this.seedBytes(encode(text))
  }

  seedBytes(data: Uint8Array): void {
    const whole = new Uint8Array(data.length + 64)
    whole.set(data)
    whole.set(sha512(data), data.length)
    this.seedInt(intFromBytes(whole, "big", false))
  }

  /// `seed(x)` of any other object: by its hash, taken as an unsigned 64-bit number.
  seedHash(hash: Int): void {
    this.seedInt(BigInt.asUintN(64, BigInt(hash)))
  }

  private seedWord(seed: number): void {
    const mt = this.state
    mt[0] = seed
    for (let i = 1; i < size; i++) {
      const previous = mt[i - 1]
      mt[i] = Math.imul(1812433253, previous ^ (previous >>> 30)) + i
    }
    this.index = size
  }

  private seedKey(key: number[]): void {
    this.seedWord(19650218)
    const mt = this.state
    let i = 1
    let j = 0
    for (let k = Math.max(size, key.length); k > 0; k--) {
      const previous = mt[i - 1]
      mt[i] = (mt[i] ^ Math.imul(previous ^ (previous >>> 30), 1664525)) + key[j] + j
      if (++i >= size) {
        mt[0] = mt[size - 1]
        i = 1
      }
      if (++j >= key.length) j = 0
    }
    for (let k = size - 1; k > 0; k--) {
      const previous = mt[i - 1]
      mt[i] = (mt[i] ^ Math.imul(previous ^ (previous >>> 30), 1566083941)) - i
      if (++i >= size) {
        mt[0] = mt[size - 1]
        i = 1
      }
    }
    mt[0] = 0x80000000
  }

  private refill(): void {
    const mt = this.state
    for (let k = 0; k < size; k++) {
      const y = (mt[k] & 0x80000000) | (mt[(k + 1) % size] & 0x7fffffff)
      mt[k] = mt[(k + offset) % size] ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0)
    }
    this.index = 0
  }

  /// The next 32 random bits.
  next32(): number {
    if (this.index >= size) this.refill()
    let y = this.state[this.index++]
    y ^= y >>> 11
    y ^= (y << 7) & 0x9d2c5680
    y ^= (y << 15) & 0xefc60000
    return (y ^ (y >>> 18)) >>> 0
  }

  /// 53 random bits as a float in [0, 1).
  random(): number {
    const a = this.next32() >>> 5
    const b = this.next32() >>> 6
    return (a * 67108864 + b) / 9007199254740992
  }

  /// k >= 0 random bits.
  getrandbits(k: number): Int {
    if (k === 0) return 0
    if (k <= 32) return this.next32() >>> (32 - k)
    if (k <= 53) {
      // The low word comes first.
      const low = this.next32()
      return (this.next32() >>> (64 - k)) * 4294967296 + low
    }
    const words: string[] = []
    for (let left = k; left > 0; left -= 32) {
      const word = this.next32()
      words.push((left < 32 ? word >>> (32 - left) : word).toString(16).padStart(8, "0"))
    }
    return normalise(BigInt(`0x${words.reverse().join("")}`))
  }

  /// The 624 words and the place among them: the inner tuple of `random.getstate()`.
  getState(): number[] {
    return [...this.state, this.index]
  }

  /// Takes back what `getState` gave: 625 numbers, the last at most 624.
  setState(words: readonly number[]): void {
    for (let i = 0; i < size; i++) this.state[i] = words[i]
    this.index = words[size]
  }
}
