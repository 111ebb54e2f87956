// White-box definitions of math's functions on ints, and of those that are a line of arithmetic; round() too.

import type { Definitions } from "./definitions.js"

// Floats as fractions: what is exact in them stays exact.
export const fractions = `
INFINITY = float("inf")


def fraction_of(x):
    if x in (INFINITY, -INFINITY):
        raise OverflowError("cannot convert float infinity to integer")
    if x != x:
        raise ValueError("cannot convert float NaN to integer")
    return x.as_integer_ratio()
`

const toInt = (name: string, result: string): string => `${fractions}

def ${name}(x: int | float, /):
    if isinstance(x, int):
        return x
    numerator, denominator = fraction_of(x)
    return ${result}
`

const twoAtATime = `
def gcd_of_two(a, b):
    while b != 0:
        a, b = b, a % b
    return abs(a)
`

const checked = `
    if n < 0:
        raise ValueError("n must be a non-negative integer")
    if k < 0:
        raise ValueError("k must be a non-negative integer")
    if k > n:
        return 0
`

export const math: Definitions = {
  "math.gcd": `${twoAtATime}

def gcd(*integers: int):
    result = 0
    for number in integers:
        result = gcd_of_two(result, number)
    return result
`,
  "math.lcm": `${twoAtATime}

def lcm(*integers: int):
    result = 1
    for number in integers:
        if number == 0:
            return 0
        result = abs(result * number) // gcd_of_two(result, number)
    return result
`,
  "math.factorial": `
def factorial(n: int, /):
    if n < 0:
        raise ValueError("factorial() not defined for negative values")
    result = 1
    for factor in range(2, n + 1):
        result *= factor
    return result
`,
  "math.isqrt": `
def isqrt(n: int, /):
    if n < 0:
        raise ValueError("isqrt() argument must be nonnegative")
    if n == 0:
        return 0
    guess = 2 ** ((n.bit_length() + 1) // 2)
    while True:
        better = (guess + n // guess) // 2
        if better >= guess:
            return guess
        guess = better
`,
  "math.sqrt": `
from math import isqrt


def sqrt(x: int | float, /):
    x = float(x)
    if x < 0:
        raise ValueError("math domain error")
    if x == 0 or x - x != 0:
        return x
    root = isqrt(int(x))
    if root * root == x:
        return float(root)
    # The root of the fraction in units so small that what is left says only whether there is more.
    numerator, denominator = x.as_integer_ratio()
    unit = 2 ** 64
    square = numerator * denominator * unit ** 2
    root = isqrt(square)
    if root * root < square:
        root, unit = 2 * root + 1, 2 * unit
    return root / (denominator * unit)
`,
  "math.comb": `
def comb(n: int, k: int, /):${checked}    result = 1
    for i in range(min(k, n - k)):
        result = result * (n - i) // (i + 1)
    return result
`,
  "math.perm": `
def perm(n: int, k: int | None = None, /):
    if k is None:
        k = n
        if n < 0:
            raise ValueError("factorial() not defined for negative values")${checked}    result = 1
    for i in range(k):
        result *= n - i
    return result
`,
  "math.prod": `
def prod(iterable: "iterable", /, *, start=1):
    result = start
    for factor in iterable:
        result = result * factor
    return result
`,
  "math.floor": toInt("floor", "numerator // denominator"),
  "math.ceil": toInt("ceil", "-(-numerator // denominator)"),
  "math.trunc": toInt("trunc", "numerator // denominator if x >= 0 else -(-numerator // denominator)"),
  "math.fabs": `
def fabs(x: float, /):
    return -x if x < 0 else x + 0.0
`,
  "math.degrees": `
PI = 3.141592653589793


def degrees(x: float, /):
    return x * (180 / PI)
`,
  "math.radians": `
PI = 3.141592653589793


def radians(x: float, /):
    return x * (PI / 180)
`,
  "math.isclose": `
INFINITY = float("inf")


def isclose(a: float, b: float, *, rel_tol: float = 1e-09, abs_tol: float = 0.0):
    if rel_tol < 0 or abs_tol < 0:
        raise ValueError("tolerances must be non-negative")
    if a == b:
        return True
    if abs(a) == INFINITY or abs(b) == INFINITY:
        return False
    difference = abs(b - a)
    return difference <= abs(rel_tol * b) or difference <= abs(rel_tol * a) or difference <= abs_tol
`,
  round: `${fractions}

# The nearest int; halves go to the even one.
def nearest(numerator, denominator):
    whole, rest = divmod(numerator, denominator)
    if 2 * rest > denominator or 2 * rest == denominator and whole % 2 == 1:
        whole += 1
    return whole


def round(number: int | float, ndigits: int | None = None):
    if isinstance(number, int):
        if ndigits is None or ndigits >= 0:
            return number
        unit = 10 ** -ndigits
        return nearest(number, unit) * unit
    if ndigits is None:
        return nearest(*fraction_of(number))
    return round_to_digits(number, ndigits)


def round_to_digits(number, ndigits):
    if number - number != 0 or ndigits > 323:
        return number
    if ndigits < -308:
        return 0.0 * number
    numerator, denominator = fraction_of(number)
    if ndigits >= 0:
        whole = nearest(numerator * 10 ** ndigits, denominator)
        result = whole / 10 ** ndigits
    else:
        whole = nearest(numerator, denominator * 10 ** -ndigits)
        if abs(whole) * 10 ** -ndigits >= 2 ** 1024:
            raise OverflowError("rounded value too large to represent")
        result = float(whole * 10 ** -ndigits)
    return result if whole != 0 else 0.0 * number
`,
  "int.bit_length": `
def bit_length(self: int, /):
    rest = abs(self)
    bits = 0
    while rest > 0:
        rest //= 2
        bits += 1
    return bits
`,
  "int.bit_count": `
def bit_count(self: int, /):
    rest = abs(self)
    ones = 0
    while rest > 0:
        ones += rest % 2
        rest //= 2
    return ones
`,
  "float.is_integer": `
def is_integer(self: float, /):
    return self % 1 == 0
`,
}
