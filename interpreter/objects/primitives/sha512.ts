// SHA-512 of a few bytes, for seeding random from text. Slow and small.

import { lazily } from "./lazily.js"

const mask = (1n << 64n) - 1n

/// The constants are bits of roots of primes: made rather than listed.
const constants = lazily(() => ({
  rounds: Array.from({ length: 80 }, (_, i) => rootBits(prime(i), 3n)),
  start: Array.from({ length: 8 }, (_, i) => rootBits(prime(i), 2n)),
  start384: Array.from({ length: 8 }, (_, i) => rootBits(prime(i + 8), 2n)),
}))

/// Round constants (their high halves are SHA-256's) and start values; `start384` is SHA-384's start.
export const sha512Constants = constants

function prime(index: number): bigint {
  let found = -1
  for (let n = 2; ; n++) {
    let d = 2
    while (d * d <= n && n % d !== 0) d++
    if (d * d > n && ++found === index) return BigInt(n)
  }
}

/// The first 64 bits after the point of the square or cube root.
function rootBits(n: bigint, degree: bigint): bigint {
  const target = n << (64n * degree)
  let low = 0n
  let high = n << 64n
  while (high - low > 1n) {
    const middle = (low + high) >> 1n
    if (middle ** degree <= target) low = middle
    else high = middle
  }
  return low & mask
}

const rotate = (x: bigint, n: bigint) => ((x >> n) | (x << (64n - n))) & mask

export function sha512(message: Uint8Array): Uint8Array {
  const padded = new Uint8Array(((message.length + 16) >> 7) * 128 + 128)
  padded.set(message)
  padded[message.length] = 128
  const bits = message.length * 8
  for (let i = 0; i < 6; i++) padded[padded.length - 1 - i] = Math.floor(bits / 256 ** i) & 255
  let state = constants().start
  for (let at = 0; at < padded.length; at += 128) state = compressSha512(state, padded.subarray(at, at + 128))
  const digest = new Uint8Array(64)
  for (let i = 0; i < 64; i++) digest[i] = Number((state[i >> 3] >> BigInt(56 - 8 * (i & 7))) & 255n)
  return digest
}

/// The state after one block of 128 bytes: SHA-512's compression, which SHA-384 shares.
export function compressSha512(state: readonly bigint[], block: Uint8Array): bigint[] {
  const w: bigint[] = []
  for (let i = 0; i < 16; i++) {
    let word = 0n
    for (let j = 0; j < 8; j++) word = (word << 8n) | BigInt(block[i * 8 + j])
    w.push(word)
  }
  for (let i = 16; i < 80; i++) {
    const a = w[i - 15]
    const b = w[i - 2]
    const s0 = rotate(a, 1n) ^ rotate(a, 8n) ^ (a >> 7n)
    const s1 = rotate(b, 19n) ^ rotate(b, 61n) ^ (b >> 6n)
    w.push((w[i - 16] + s0 + w[i - 7] + s1) & mask)
  }
  const { rounds } = constants()
  let [a, b, c, d, e, f, g, h] = state
  for (let i = 0; i < 80; i++) {
    const s1 = rotate(e, 14n) ^ rotate(e, 18n) ^ rotate(e, 41n)
    const t1 = h + s1 + ((e & f) ^ (~e & mask & g)) + rounds[i] + w[i]
    const s0 = rotate(a, 28n) ^ rotate(a, 34n) ^ rotate(a, 39n)
    const t2 = s0 + ((a & b) ^ (a & c) ^ (b & c))
    h = g
    g = f
    f = e
    e = (d + t1) & mask
    d = c
    c = b
    b = a
    a = (t1 + t2) & mask
  }
  return [a, b, c, d, e, f, g, h].map((x, i) => (x + state[i]) & mask)
}
