// A double taken apart and put together: mantissa and exponent, frexp, ldexp, neighbours.

const cell = new Float64Array(1)
const words = new Uint32Array(cell.buffer)

/// The upper 32 bits: sign, exponent, 20 bits of mantissa.
export function highWord(x: number): number {
  cell[0] = x
  return words[1]
}

export function lowWord(x: number): number {
  cell[0] = x
  return words[0]
}

export function fromWords(high: number, low: number): number {
  words[1] = high
  words[0] = low
  return cell[0]
}

export function isNegativeSigned(x: number): boolean {
  cell[0] = x
  return words[1] >>> 31 === 1
}

export function copysign(x: number, sign: number): number {
  const a = Math.abs(x)
  return isNegativeSigned(sign) ? -a : a
}

/// |x| = mantissa * 2**exponent for a finite x; the mantissa has at most 53 bits.
export function decompose(x: number): { mantissa: bigint; exponent: number } {
  cell[0] = x
  const biased = (words[1] >>> 20) & 0x7ff
  const high = words[1] & 0xfffff
  if (biased === 0) return { mantissa: BigInt(high * 4294967296 + words[0]), exponent: -1074 }
  return { mantissa: BigInt((high | 0x100000) * 4294967296 + words[0]), exponent: biased - 1075 }
}

/// The e of x = m * 2**e with 0.5 <= |m| < 1; 0 for zero, infinities and NaN.
export function frexpExponent(x: number): number {
  if (x === 0 || x - x !== 0) return 0
  cell[0] = x
  const biased = (words[1] >>> 20) & 0x7ff
  if (biased !== 0) return biased - 1022
  cell[0] = x * 18014398509481984
  return ((words[1] >>> 20) & 0x7ff) - 1076
}

/// `[m, e]`.
export function frexp(x: number): [number, number] {
  const e = frexpExponent(x)
  return [e === 0 ? x : scaleBy(x, -e), e]
}

/// x * 2**n with one rounding, for any n.
export function scaleBy(x: number, n: number): number {
  if (n > 1023) {
    x *= 2 ** 1023
    n -= 1023
    if (n > 1023) {
      x *= 2 ** 1023
      n = Math.min(n - 1023, 1023)
    }
  } else if (n < -1022) {
    // 2**-969 keeps 53 bits above the subnormals: only the last product rounds.
    x *= 2 ** -969
    n += 969
    if (n < -1022) {
      x *= 2 ** -969
      n = Math.max(n + 969, -1022)
    }
  }
  return x * 2 ** n
}

/// The next double after x towards y.
export function nextAfter(x: number, y: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return x + y
  if (x === y) return y
  if (x === 0) return y > 0 ? Number.MIN_VALUE : -Number.MIN_VALUE
  cell[0] = x
  // Away from zero is one up in the bits.
  if (y > x === x > 0) {
    words[0]++
    if (words[0] === 0) words[1]++
  } else {
    if (words[0] === 0) words[1]--
    words[0]--
  }
  return cell[0]
}

/// x moved by `steps` representable values towards y (`math.nextafter(x, y, steps=n)`); steps >= 0.
export function nextAfterSteps(x: number, y: number, steps: bigint): number {
  if (steps === 0n) return x
  if (Number.isNaN(x)) return x
  if (Number.isNaN(y)) return y
  const from = orderedBits(x)
  const to = orderedBits(y)
  const distance = to > from ? to - from : from - to
  if (steps >= distance) return y
  return fromOrderedBits(to > from ? from + steps : from - steps)
}

/// Integers in the order of the doubles.
function orderedBits(x: number): bigint {
  cell[0] = Math.abs(x)
  const bits = (BigInt(words[1]) << 32n) | BigInt(words[0])
  return x < 0 ? -bits : bits
}

function fromOrderedBits(bits: bigint): number {
  const a = bits < 0n ? -bits : bits
  const x = fromWords(Number(a >> 32n), Number(a & 0xffffffffn))
  return bits < 0n ? -x : x
}

/// The value of the least significant bit of x.
export function ulp(x: number): number {
  if (Number.isNaN(x)) return x
  x = Math.abs(x)
  if (x === Infinity) return x
  const next = nextAfter(x, Infinity)
  return next === Infinity ? x - nextAfter(x, 0) : next - x
}
