// Decimal numbers as the engine computes with them: a sign, a coefficient, an exponent, or one of the special values; what an
// operation runs under (Env), and how a result is brought into its limits. Flags and names as in the specification.

export const enum Signal {
  CLAMPED = 0x1,
  CONVERSION_SYNTAX = 0x2,
  DIVISION_BY_ZERO = 0x4,
  DIVISION_IMPOSSIBLE = 0x8,
  DIVISION_UNDEFINED = 0x10,
  INEXACT = 0x40,
  INVALID_CONTEXT = 0x80,
  INVALID_OPERATION = 0x100,
  FLOAT_OPERATION = 0x400,
  OVERFLOW = 0x800,
  ROUNDED = 0x1000,
  SUBNORMAL = 0x2000,
  UNDERFLOW = 0x4000,
}

/// All conditions that InvalidOperation stands for.
export const invalidConditions =
  Signal.CONVERSION_SYNTAX |
  Signal.DIVISION_IMPOSSIBLE |
  Signal.DIVISION_UNDEFINED |
  Signal.INVALID_CONTEXT |
  Signal.INVALID_OPERATION |
  0x20 |
  0x200

export type Rounding =
  | "ROUND_CEILING"
  | "ROUND_FLOOR"
  | "ROUND_UP"
  | "ROUND_DOWN"
  | "ROUND_HALF_UP"
  | "ROUND_HALF_DOWN"
  | "ROUND_HALF_EVEN"
  | "ROUND_05UP"

/// "F" finite, "I" infinity, "n" quiet NaN, "N" signaling NaN. NaNs carry their payload in the coefficient.
export type Kind = "F" | "I" | "n" | "N"

export class Dec {
  private count = 0
  constructor(
    readonly negative: boolean,
    readonly coefficient: bigint,
    readonly exponent: number,
    readonly kind: Kind = "F",
  ) {}

  /// How many digits the coefficient has; 1 for zero.
  get digits(): number {
    if (this.count === 0) this.count = digitCount(this.coefficient)
    return this.count
  }

  /// The exponent of the first digit.
  get adjusted(): number {
    return this.exponent + this.digits - 1
  }

  get isSpecial(): boolean {
    return this.kind !== "F"
  }

  get isNaN(): boolean {
    return this.kind === "n" || this.kind === "N"
  }

  get isInfinite(): boolean {
    return this.kind === "I"
  }

  get isZero(): boolean {
    return this.coefficient === 0n && this.kind === "F"
  }

  withSign(negative: boolean): Dec {
    return negative === this.negative ? this : new Dec(negative, this.coefficient, this.exponent, this.kind)
  }
}

export const notANumber = new Dec(false, 0n, 0, "n")
export const one = new Dec(false, 1n, 0)
export const infinity = (negative: boolean): Dec => new Dec(negative, 0n, 0, "I")
export const zero = (negative: boolean, exponent: number): Dec => new Dec(negative, 0n, exponent)
export const fromInt = (n: number | bigint): Dec => {
  const value = BigInt(n)
  return value < 0n ? new Dec(true, -value, 0) : new Dec(false, value, 0)
}

const tableSize = 400
const powers: readonly bigint[] = Array.from({ length: tableSize }, (_, i) => 10n ** BigInt(i))

export function powerOfTen(n: number): bigint {
  return n < tableSize ? powers[n] : 10n ** BigInt(n)
}

export function digitCount(n: bigint): number {
  if (n < 10n) return 1
  const double = Number(n)
  if (double > 1e300) return n.toString().length
  const guess = Math.floor(Math.log10(double))
  if (n >= powers[guess + 1]) return guess + 2
  return n >= powers[guess] ? guess + 1 : guess
}

/// What an operation runs under. `status` collects the signals of the operations.
export class Env {
  status = 0
  constructor(
    public prec: number,
    public rounding: Rounding,
    public emin: number,
    public emax: number,
    public clamp: number,
  ) {}

  get etiny(): number {
    return this.emin - (this.prec - 1)
  }

  get etop(): number {
    return this.emax - (this.prec - 1)
  }

  /// For work inside an operation: nearly no limits on the exponent, ties to even.
  wide(prec: number): Env {
    return new Env(prec, "ROUND_HALF_EVEN", -maxExponent, maxExponent, 0)
  }

  signal(bits: number): Dec {
    this.status |= bits
    return notANumber
  }
}

/// The limits are 10**18 - 1, which no double is: 10**18 stands for it.
export const maxExponent = 1e18
export const maxPrecision = 1e18

/// A setting as Python sees it.
export const shownLimit = (n: number): number | bigint =>
  Math.abs(n) === maxExponent ? BigInt(Math.sign(n)) * 999999999999999999n : n

/// Does a coefficient whose rest (`rest` of `unit`, not zero) is cut off go up by one?
function roundsUp(rounding: Rounding, negative: boolean, kept: bigint, rest: bigint, unit: bigint): boolean {
  switch (rounding) {
    case "ROUND_DOWN":
      return false
    case "ROUND_UP":
      return true
    case "ROUND_CEILING":
      return !negative
    case "ROUND_FLOOR":
      return negative
    case "ROUND_HALF_UP":
      return 2n * rest >= unit
    case "ROUND_HALF_DOWN":
      return 2n * rest > unit
    case "ROUND_HALF_EVEN": {
      const twice = 2n * rest
      return twice > unit || (twice === unit && (kept & 1n) === 1n)
    }
    case "ROUND_05UP": {
      const last = kept % 10n
      return last === 0n || last === 5n
    }
  }
}

/// The number with `drop` digits less, rounded; `exact` tells whether they were zeros.
export function dropDigits(x: Dec, drop: number, rounding: Rounding): { coefficient: bigint; exact: boolean } {
  if (drop > x.digits + 1) {
    if (x.coefficient === 0n) return { coefficient: 0n, exact: true }
    // All is rest, far less than half a unit.
    return { coefficient: roundsUp(rounding, x.negative, 0n, 1n, 100n) ? 1n : 0n, exact: false }
  }
  const unit = powerOfTen(drop)
  const kept = x.coefficient / unit
  const rest = x.coefficient - kept * unit
  if (rest === 0n) return { coefficient: kept, exact: true }
  return { coefficient: roundsUp(rounding, x.negative, kept, rest, unit) ? kept + 1n : kept, exact: false }
}

/// A result brought into the limits of the environment.
export function finalize(x: Dec, env: Env): Dec {
  if (x.kind !== "F") return x.isNaN ? fitPayload(x, env) : x
  const fitted = fitExponent(x, env)
  if (fitted.kind !== "F" || fitted.digits <= env.prec) return fitted
  const drop = fitted.digits - env.prec
  const { coefficient, exact } = dropDigits(fitted, drop, env.rounding)
  env.status |= exact ? Signal.ROUNDED : Signal.ROUNDED | Signal.INEXACT
  const exponent = fitted.exponent + drop
  if (coefficient < powerOfTen(env.prec)) return fitExponent(new Dec(x.negative, coefficient, exponent), env)
  return fitExponent(new Dec(x.negative, coefficient / 10n, exponent + 1), env)
}

function fitExponent(x: Dec, env: Env): Dec {
  const { adjusted } = x
  if (adjusted > env.emax) return overflowed(x, env)
  if (env.clamp === 1 && x.exponent > env.etop) return foldedDown(x, env)
  return adjusted < env.emin ? subnormal(x, env) : x
}

function overflowed(x: Dec, env: Env): Dec {
  if (x.coefficient === 0n) {
    const most = env.clamp === 1 ? env.etop : env.emax
    if (x.exponent <= most) return x
    env.status |= Signal.CLAMPED
    return zero(x.negative, most)
  }
  env.status |= Signal.OVERFLOW | Signal.INEXACT | Signal.ROUNDED
  const { rounding } = env
  const toward =
    rounding === "ROUND_DOWN" ||
    rounding === "ROUND_05UP" ||
    (rounding === "ROUND_CEILING" && x.negative) ||
    (rounding === "ROUND_FLOOR" && !x.negative)
  return toward ? new Dec(x.negative, powerOfTen(env.prec) - 1n, env.etop) : infinity(x.negative)
}

function foldedDown(x: Dec, env: Env): Dec {
  env.status |= Signal.CLAMPED
  if (x.coefficient === 0n) return zero(x.negative, env.etop)
  const shift = x.exponent - env.etop
  return new Dec(x.negative, x.coefficient * powerOfTen(shift), env.etop)
}

function subnormal(x: Dec, env: Env): Dec {
  const { etiny } = env
  if (x.coefficient === 0n) {
    if (x.exponent >= etiny) return x
    env.status |= Signal.CLAMPED
    return zero(x.negative, etiny)
  }
  env.status |= Signal.SUBNORMAL
  if (x.exponent >= etiny) return x
  const { coefficient, exact } = dropDigits(x, etiny - x.exponent, env.rounding)
  env.status |= Signal.ROUNDED
  if (!exact) {
    env.status |= Signal.INEXACT | Signal.UNDERFLOW
    if (coefficient === 0n) env.status |= Signal.CLAMPED
  }
  return new Dec(x.negative, coefficient, etiny)
}

function fitPayload(x: Dec, env: Env): Dec {
  const most = env.prec - env.clamp
  if (x.coefficient === 0n || x.digits <= most) return x
  return new Dec(x.negative, most === 0 ? 0n : x.coefficient % powerOfTen(most), 0, x.kind)
}

/// What an operation gives when an operand is a NaN; undefined when none is.
export function nanOf(env: Env, ...operands: readonly Dec[]): Dec | undefined {
  let chosen = operands.find((x) => x.kind === "N")
  if (chosen !== undefined) env.status |= Signal.INVALID_OPERATION
  else chosen = operands.find((x) => x.kind === "n")
  if (chosen === undefined) return undefined
  return fitPayload(new Dec(chosen.negative, chosen.coefficient, 0, "n"), env)
}
