// The order in which CPython, run with PYTHONHASHSEED=0, iterates a set of constants: folded frozensets show it, and the
// compiler may not ask the objects for it.

import {
  BytesConstant,
  ComplexConstant,
  type ConstantValue,
  FloatConstant,
  FrozensetConstant,
  TupleConstant,
} from "../syntax/constant.js"

const minSize = 8
const linearProbes = 9
const bits64 = (1n << 64n) - 1n

interface Entry<T> {
  readonly value: T
  readonly hash: bigint
}

/// The values, all different, as a set iterates them that got them in this order.
export function setOrder<T extends ConstantValue>(values: readonly T[]): T[] {
  if (values.length < 2) return values.slice()
  let table: (Entry<T> | undefined)[] = new Array(minSize).fill(undefined)
  let used = 0
  for (const value of values) {
    insert(table, { value, hash: hashOf(value) })
    used++
    const mask = table.length - 1
    if (used * 5 < mask * 3) continue
    let size = minSize
    while (size <= used * 4) size *= 2
    const old = table
    table = new Array(size).fill(undefined)
    for (const entry of old) if (entry !== undefined) insert(table, entry)
  }
  return table.filter((entry) => entry !== undefined).map((entry) => entry.value)
}

function insert<T>(table: (Entry<T> | undefined)[], entry: Entry<T>): void {
  const mask = table.length - 1
  let perturb = entry.hash
  let i = Number(entry.hash & BigInt(mask))
  for (;;) {
    const end = i + linearProbes <= mask ? i + linearProbes : i
    for (let at = i; at <= end; at++) {
      if (table[at] !== undefined) continue
      table[at] = entry
      return
    }
    perturb >>= 5n
    i = Number((BigInt(i) * 5n + 1n + perturb) & BigInt(mask))
  }
}

// ---- hashes, as unsigned 64-bit numbers

function hashOf(value: ConstantValue): bigint {
  switch (typeof value) {
    case "string":
      return sipHash(bytesOfString(value))
    case "number":
    case "bigint":
    case "boolean":
      return intHash(BigInt(value))
  }
  if (value === null) return 0xfca86420n
  if (value instanceof BytesConstant) return sipHash(value.bytes)
  if (value instanceof FloatConstant) return floatHash(value.value)
  if (value instanceof ComplexConstant) return legal((floatHash(value.real) + 1000003n * floatHash(value.imag)) & bits64)
  if (value instanceof TupleConstant) return tupleHash(value.items)
  // An address in CPython: any order is right.
  return value instanceof FrozensetConstant ? BigInt(value.items.length) : 0n
}

/// -1 is no hash.
function legal(hash: bigint): bigint {
  return hash === bits64 ? bits64 - 1n : hash
}

const modulus = (1n << 61n) - 1n

function intHash(value: bigint): bigint {
  const magnitude = (value < 0n ? -value : value) % modulus
  return legal((value < 0n ? -magnitude : magnitude) & bits64)
}

function floatHash(value: number): bigint {
  if (!Number.isFinite(value)) return value > 0 ? 314159n : value < 0 ? -314159n & bits64 : 0n
  if (Number.isInteger(value)) return intHash(BigInt(value))
  let numerator = Math.abs(value)
  let twos = 0n
  while (!Number.isInteger(numerator)) {
    numerator *= 2
    twos++
  }
  // Divided by 2**twos modulo 2**61 - 1, where 2 has order 61.
  const hash = (BigInt(numerator) % modulus) * (1n << (61n - (twos % 61n)))
  const reduced = hash % modulus
  return legal((value < 0 ? -reduced : reduced) & bits64)
}

function tupleHash(items: readonly ConstantValue[]): bigint {
  const prime1 = 11400714785074694791n
  const prime2 = 14029467366897019727n
  const prime5 = 2870177450012600261n
  let hash = prime5
  for (const item of items) {
    hash = (hash + hashOf(item) * prime2) & bits64
    hash = (((hash << 31n) | (hash >> 33n)) & bits64) * prime1
    hash &= bits64
  }
  hash = (hash + (BigInt(items.length) ^ (prime5 ^ 3527539n))) & bits64
  return hash === bits64 ? 1546275796n : hash
}

/// A string as CPython stores it: one, two or four bytes a character.
function bytesOfString(text: string): Uint8Array {
  let widest = 0
  for (let i = 0; i < text.length; i++) widest = Math.max(widest, text.charCodeAt(i))
  if (widest < 256) return Uint8Array.from(text, (char) => char.charCodeAt(0))
  const chars = Array.from(text, (char) => char.codePointAt(0)!)
  const wide = chars.some((char) => char > 0xffff)
  const bytes = new Uint8Array(chars.length * (wide ? 4 : 2))
  const view = new DataView(bytes.buffer)
  chars.forEach((char, i) => {
    if (wide) view.setUint32(i * 4, char, true)
    else view.setUint16(i * 2, char, true)
  })
  return bytes
}

/// SipHash-1-3 with a key of zeros. State as pairs of 32-bit halves: v[2 * i] is the upper half of the i-th word.
function sipHash(bytes: Uint8Array): bigint {
  if (bytes.length === 0) return 0n
  const v = Int32Array.of(0x736f6d65, 0x70736575, 0x646f7261, 0x6e646f6d, 0x6c796765, 0x6e657261, 0x74656462, 0x79746573)
  const whole = bytes.length & ~7
  for (let i = 0; i < whole; i += 8) absorb(v, word(bytes, i + 4), word(bytes, i))
  absorb(v, word(bytes, whole + 4) | (bytes.length << 24), word(bytes, whole))
  v[5] ^= 0xff
  for (let i = 0; i < 3; i++) sipRound(v)
  const high = (v[0] ^ v[2] ^ v[4] ^ v[6]) >>> 0
  const low = (v[1] ^ v[3] ^ v[5] ^ v[7]) >>> 0
  return legal((BigInt(high) << 32n) | BigInt(low))
}

/// Four bytes, the lowest first; zeros past the end.
function word(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)
}

function absorb(v: Int32Array, high: number, low: number): void {
  v[6] ^= high
  v[7] ^= low
  sipRound(v)
  v[0] ^= high
  v[1] ^= low
}

function sipRound(v: Int32Array): void {
  add(v, 0, 2)
  rotate(v, 2, 13)
  xor(v, 2, 0)
  swapHalves(v, 0)
  add(v, 4, 6)
  rotate(v, 6, 16)
  xor(v, 6, 4)
  add(v, 0, 6)
  rotate(v, 6, 21)
  xor(v, 6, 0)
  add(v, 4, 2)
  rotate(v, 2, 17)
  xor(v, 2, 4)
  swapHalves(v, 4)
}

function add(v: Int32Array, to: number, from: number): void {
  const low = (v[to + 1] >>> 0) + (v[from + 1] >>> 0)
  v[to + 1] = low
  v[to] = v[to] + v[from] + (low > 0xffffffff ? 1 : 0)
}

function rotate(v: Int32Array, at: number, by: number): void {
  const high = v[at]
  const low = v[at + 1]
  v[at] = (high << by) | (low >>> (32 - by))
  v[at + 1] = (low << by) | (high >>> (32 - by))
}

function xor(v: Int32Array, to: number, from: number): void {
  v[to] ^= v[from]
  v[to + 1] ^= v[from + 1]
}

function swapHalves(v: Int32Array, at: number): void {
  const high = v[at]
  v[at] = v[at + 1]
  v[at + 1] = high
}
