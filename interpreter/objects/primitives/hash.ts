// CPython's 64-bit hashes with PYTHONHASHSEED=0, computed in 32-bit halves: a bigint step costs 50-100 ns, a halves step 2.

import type { Int } from "./int.js"

/// A 64-bit hash in two halves; `hi` is signed, `lo` is signed too (`>>> 0` for its value). Functions named `...Into` write one.
export class Hash64 {
  hi = 0
  lo = 0

  set(hi: number, lo: number): void {
    this.hi = hi
    this.lo = lo
  }

  /// From a public hash: a safe number or a 64-bit bigint.
  setInt(hash: Int): void {
    if (typeof hash === "number") {
      this.lo = hash | 0
      this.hi = Math.floor(hash / 4294967296) | 0
    } else {
      this.lo = Number(BigInt.asIntN(32, hash))
      this.hi = Number(BigInt.asIntN(32, hash >> 32n))
    }
  }

  /// The signed 64-bit value: a number where that is safe, else a bigint.
  toInt(): Int {
    return hashOfHalves(this.hi, this.lo)
  }
}

/// The signed 64-bit value of two halves: a number where that is safe, else a bigint.
function hashOfHalves(hi: number, lo: number): Int {
  // -2**21 <= hi < 2**21 bounds the value to -2**53 .. 2**53 - 1.
  if (hi >= -0x200000 && hi < 0x200000) {
    const n = hi * 4294967296 + (lo >>> 0)
    if (n >= Number.MIN_SAFE_INTEGER) return n
  }
  return (BigInt(hi) << 32n) | BigInt(lo >>> 0)
}

// One result cell, so that hashing allocates nothing: written and read within one call, never kept.
const cell = new Hash64()

const modulus = (1n << 61n) - 1n

/// `hash(n)`.
export function hashInt(n: Int): Int {
  if (typeof n === "number") return n === -1 ? -2 : n
  return normaliseHash(n < 0n ? -(-n % modulus) : n % modulus)
}

function normaliseHash(n: bigint): Int {
  if (n === -1n) return -2
  return n >= -9007199254740991n && n <= 9007199254740991n ? Number(n) : n
}

/// `hash(x)`. A NaN hashes by identity in CPython: here it gives 0, and the caller decides.
export function hashFloat(x: number): Int {
  if (Number.isSafeInteger(x)) return x === -1 ? -2 : x + 0
  hashFloatInto(cell, x)
  return cell.toInt()
}

const doubleCell = new Float64Array(1)
const wordCell = new Uint32Array(doubleCell.buffer)

/// The mantissa turned by the exponent within 61 bits: 2**61 is 1 modulo 2**61 - 1.
function hashFloatInto(out: Hash64, x: number): void {
  if (Number.isSafeInteger(x)) {
    x = x === -1 ? -2 : x
    out.set(Math.floor(x / 4294967296) | 0, x | 0)
    return
  }
  if (Number.isNaN(x)) {
    out.set(0, 0)
    return
  }
  if (x === Infinity || x === -Infinity) {
    if (x > 0) out.set(0, 314159)
    else out.set(-1, -314159)
    return
  }
  doubleCell[0] = x < 0 ? -x : x
  const biased = wordCell[1] >>> 20
  let hi = wordCell[1] & 0xfffff
  let lo = wordCell[0]
  if (biased !== 0) hi |= 0x100000
  const exponent = (biased === 0 ? 1 : biased) - 1075
  let turn = ((exponent % 61) + 61) % 61
  // Turn left by `turn` in a 61-bit ring (29 bits high, 32 low).
  while (turn > 0) {
    const step = Math.min(turn, 28)
    const out61 = hi >>> (29 - step)
    hi = ((hi << step) | (lo >>> (32 - step))) & 0x1fffffff
    lo = ((lo << step) | out61) >>> 0
    turn -= step
  }
  if (x < 0) {
    lo = -lo | 0
    hi = lo === 0 ? -hi | 0 : ~hi
  }
  if (hi === -1 && lo === -1) lo = -2
  out.set(hi | 0, lo | 0)
}

/// `hash(complex(re, im))`.
export function hashComplex(re: number, im: number): Int {
  const real = BigInt(hashFloat(re))
  const imaginary = BigInt(hashFloat(im))
  return normaliseHash(BigInt.asIntN(64, real + 1000003n * imaginary))
}

/// `hash(text)`.
export function hashString(text: string): Int {
  hashStringInto(cell, text)
  return cell.toInt()
}

/// `hash(data)` of bytes.
export function hashBytes(data: Uint8Array): Int {
  hashBytesInto(cell, data)
  return cell.toInt()
}

function hashBytesInto(out: Hash64, data: Uint8Array): void {
  if (data.length === 0) out.set(0, 0)
  else siphash13(out, data, data.length)
}

const scratch = new Uint8Array(256)

/// CPython hashes a string's storage: 1, 2 or 4 bytes a code point, by its greatest code point.
export function hashStringInto(out: Hash64, text: string): void {
  const length = text.length
  const bytes = length <= 64 ? scratch : new Uint8Array(length)
  let all = 0
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i)
    bytes[i] = unit
    all |= unit
  }
  if (length === 0) out.set(0, 0)
  else if (all < 256) siphash13(out, bytes, length)
  else hashWide(out, text)
}

/// A string beyond Latin-1: two bytes a character, or four when there are astral ones.
function hashWide(out: Hash64, text: string): void {
  const size = /[\ud800-\udbff][\udc00-\udfff]/.test(text) ? 4 : 2
  const bytes = text.length <= 64 ? scratch : new Uint8Array(text.length * size)
  let used = 0
  for (let i = 0; i < text.length; i++) {
    const cp = text.codePointAt(i) as number
    if (cp > 0xffff) i++
    bytes[used] = cp
    bytes[used + 1] = cp >> 8
    if (size === 4) {
      bytes[used + 2] = cp >> 16
      bytes[used + 3] = 0
    }
    used += size
  }
  siphash13(out, bytes, used)
}

/// SipHash-1-3 with both keys zero; -1 becomes -2.
function siphash13(out: Hash64, bytes: Uint8Array, length: number): void {
  let v0h = 0x736f6d65
  let v0l = 0x70736575
  let v1h = 0x646f7261
  let v1l = 0x6e646f6d
  let v2h = 0x6c796765
  let v2l = 0x6e657261
  let v3h = 0x74656462
  let v3l = 0x79746573
  const blocks = length >>> 3
  // One round a block, the last block carries the length; then three rounds more.
  for (let i = 0, at = 0; i < blocks + 4; i++, at += 8) {
    let mh = 0
    let ml = 0
    if (i < blocks) {
      ml = bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24)
      mh = bytes[at + 4] | (bytes[at + 5] << 8) | (bytes[at + 6] << 16) | (bytes[at + 7] << 24)
    } else if (i === blocks) {
      mh = (length & 255) << 24
      for (let j = length & 7; j-- > 0; ) {
        if (j > 3) mh |= bytes[at + j] << (8 * (j - 4))
        else ml |= bytes[at + j] << (8 * j)
      }
    } else if (i === blocks + 1) v2l ^= 0xff
    v3h ^= mh
    v3l ^= ml
    let l = (v0l >>> 0) + (v1l >>> 0)
    v0h = (v0h + v1h + (l >= 4294967296 ? 1 : 0)) | 0
    v0l = l | 0
    l = (v2l >>> 0) + (v3l >>> 0)
    v2h = (v2h + v3h + (l >= 4294967296 ? 1 : 0)) | 0
    v2l = l | 0
    let t = ((v1h << 13) | (v1l >>> 19)) ^ v0h
    v1l = ((v1l << 13) | (v1h >>> 19)) ^ v0l
    v1h = t
    t = ((v3h << 16) | (v3l >>> 16)) ^ v2h
    v3l = ((v3l << 16) | (v3h >>> 16)) ^ v2l
    v3h = t
    t = v0h
    v0h = v0l
    v0l = t
    l = (v2l >>> 0) + (v1l >>> 0)
    v2h = (v2h + v1h + (l >= 4294967296 ? 1 : 0)) | 0
    v2l = l | 0
    l = (v0l >>> 0) + (v3l >>> 0)
    v0h = (v0h + v3h + (l >= 4294967296 ? 1 : 0)) | 0
    v0l = l | 0
    t = ((v1h << 17) | (v1l >>> 15)) ^ v2h
    v1l = ((v1l << 17) | (v1h >>> 15)) ^ v2l
    v1h = t
    t = ((v3h << 21) | (v3l >>> 11)) ^ v0h
    v3l = ((v3l << 21) | (v3h >>> 11)) ^ v0l
    v3h = t
    t = v2h
    v2h = v2l
    v2l = t
    v0h ^= mh
    v0l ^= ml
  }
  const hi = v0h ^ v1h ^ v2h ^ v3h
  const lo = v0l ^ v1l ^ v2l ^ v3l
  out.set(hi, hi === -1 && lo === -1 ? -2 : lo)
}

/// The upper 32 bits of the product of two unsigned 32-bit numbers.
function mulHigh(a: number, b: number): number {
  const al = a & 0xffff
  const ah = a >>> 16
  const bl = b & 0xffff
  const bh = b >>> 16
  const cross = ((al * bl) >>> 16) + ((ah * bl) & 0xffff) + al * bh
  return (ah * bh + ((ah * bl) >>> 16) + Math.floor(cross / 65536)) | 0
}

// xxHash's primes 1, 2 and 5 of 64 bits.
const p1h = 0x9e3779b1
const p1l = 0x85ebca87
const p2h = 0xc2b2ae3d
const p2l = 0x27d4eb4f
const p5h = 0x27d4eb2f
const p5l = 0x165667c5

/// `hash(tuple)`: add the hash of each item in order, then `finish`.
export class TupleHasher {
  private hi = p5h | 0
  private lo = p5l | 0
  private length = 0

  /// `start` again with an empty tuple: one hasher can serve many.
  start(): void {
    this.hi = p5h | 0
    this.lo = p5l | 0
    this.length = 0
  }

  addInt(hash: Int): void {
    if (typeof hash === "number") this.add(Math.floor(hash / 4294967296) | 0, hash | 0)
    else this.add(Number(BigInt.asIntN(32, hash >> 32n)), Number(BigInt.asIntN(32, hash)))
  }

  /// acc += hash * P2; acc = rotate(acc, 31); acc *= P1.
  add(hi: number, lo: number): void {
    const laneLow = Math.imul(lo, p2l)
    const laneHigh = (mulHigh(lo, p2l) + Math.imul(hi, p2l) + Math.imul(lo, p2h)) | 0
    const sum = (this.lo >>> 0) + (laneLow >>> 0)
    const high = (this.hi + laneHigh + (sum >= 4294967296 ? 1 : 0)) | 0
    const low = sum | 0
    const turnedHigh = (high << 31) | (low >>> 1)
    const turnedLow = (low << 31) | (high >>> 1)
    this.lo = Math.imul(turnedLow, p1l)
    this.hi = (mulHigh(turnedLow, p1l) + Math.imul(turnedHigh, p1l) + Math.imul(turnedLow, p1h)) | 0
    this.length++
  }

  /// The hash of a tuple of the items added.
  finishInto(out: Hash64): void {
    const low = (this.length ^ p5l ^ 3527539) >>> 0
    const sum = (this.lo >>> 0) + low
    const hi = (this.hi + p5h + (sum >= 4294967296 ? 1 : 0)) | 0
    const lo = sum | 0
    if (hi === -1 && lo === -1) out.set(0, 1546275796)
    else out.set(hi, lo)
  }

  finish(): Int {
    this.finishInto(cell)
    return cell.toInt()
  }

  /// The hash of a slice: the length is not mixed in.
  finishSlice(): Int {
    return this.hi === -1 && this.lo === -1 ? 1546275796 : hashOfHalves(this.hi, this.lo)
  }
}

/// `hash(frozenset)`: add the hash of each member in any order, then `finish`.
export class FrozensetHasher {
  private hi = 0
  private lo = 0
  private count = 0

  addInt(hash: Int): void {
    if (typeof hash === "number") this.add(Math.floor(hash / 4294967296) | 0, hash | 0)
    else this.add(Number(BigInt.asIntN(32, hash >> 32n)), Number(BigInt.asIntN(32, hash)))
  }

  /// acc ^= ((hash ^ 89869747) ^ (hash << 16)) * 3644798167.
  add(hi: number, lo: number): void {
    const low = lo ^ 89869747 ^ (lo << 16)
    const high = hi ^ ((hi << 16) | (lo >>> 16))
    this.lo ^= Math.imul(low, 3644798167)
    this.hi ^= (mulHigh(low, 3644798167) + Math.imul(high, 3644798167)) | 0
    this.count++
  }

  finishInto(out: Hash64): void {
    const times = this.count + 1
    let lo = this.lo ^ Math.imul(times, 1927868237)
    let hi = this.hi ^ mulHigh(times, 1927868237)
    // Spread the low bits: h ^= (h >> 11) ^ (h >> 25).
    const a = lo
    const b = hi
    lo = a ^ ((a >>> 11) | (b << 21)) ^ ((a >>> 25) | (b << 7))
    hi = b ^ (b >>> 11) ^ (b >>> 25)
    const productLow = Math.imul(lo, 69069)
    const productHigh = (mulHigh(lo, 69069) + Math.imul(hi, 69069)) | 0
    const sum = (productLow >>> 0) + 907133923
    hi = (productHigh + (sum >= 4294967296 ? 1 : 0)) | 0
    lo = sum | 0
    if (hi === -1 && lo === -1) out.set(0, 590923713)
    else out.set(hi, lo)
  }

  finish(): Int {
    this.finishInto(cell)
    return cell.toInt()
  }
}
