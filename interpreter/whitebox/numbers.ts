// White-box definitions about ints: from text and to text, and the arithmetic of big ones, digit by digit.

import type { Definitions } from "./definitions.js"

const digits = `
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
`

// How numbers are read of text that isn't ASCII.
const reading = `${digits}
# What C takes for white space, and all beyond ASCII that is.
SPACES = " \\t\\n\\v\\f\\r\\x85\\xa0\\u1680\\u2028\\u2029\\u202f\\u205f\\u3000" + "".join(map(chr, range(0x2000, 0x200b)))


def with_own_digits(text):
    result = ""
    for ch in text:
        if not ch.isascii() and ch.isdecimal():
            first = ord(ch)
            while chr(first - 1).isdecimal():
                first -= 1
            ch = DIGITS[(ord(ch) - first) % 10]
        result += ch
    return result

`

// Big numbers are added and multiplied as on paper, three decimal digits at a time.
const limbs = `
def groups_of(text):
    groups = []
    while text != "":
        groups.append(int(text[-3:]))
        text = text[:-3]
    return groups


def text_of(groups):
    text = ""
    for group in groups:
        text = str(group).zfill(3) + text
    return text.lstrip("0") or "0"
`

export const numbers: Definitions = {
  int: `${reading}
def int(number: str | float | int = 0, /, base: int | None = None):
    if base is not None and base != 0 and not 2 <= base <= 36:
        raise ValueError("int() base must be >= 2 and <= 36, or 0")
    if isinstance(number, str):
        return int_of_text(number, 10 if base is None else base)
    if base is not None:
        raise TypeError("int() can't convert non-string with explicit base")
    if number - number != 0:
        if number != number:
            raise ValueError("cannot convert float NaN to integer")
        raise OverflowError("cannot convert float infinity to integer")
    numerator, denominator = number.as_integer_ratio()
    return numerator // denominator if number >= 0 else -(-numerator // denominator)


def int_of_text(text, base):
    stripped = text.strip(SPACES)
    number = number_of(with_own_digits(stripped), base)
    if number is None:
        raise ValueError(f"invalid literal for int() with base {base}: {text!r}")
    return number


PREFIXES = {"0b": 2, "0o": 8, "0x": 16}


def number_of(text, base):
    negative = text[:1] == "-"
    if text[:1] in ("+", "-"):
        text = text[1:]
    prefix = PREFIXES.get(text[:2].lower())
    if prefix is not None and base in (0, prefix):
        base = prefix
        text = text[2:]
        if text[:1] == "_":
            text = text[1:]
    elif base == 0:
        base = 10
        if text[:1] == "0" and text.strip("0_") != "":
            return None
    if text == "" or text[0] == "_" or text[-1] == "_" or "__" in text:
        return None
    number = 0
    for ch in text:
        if ch == "_":
            continue
        digit = DIGITS.find(ch.lower()) if ch.isascii() else -1
        if digit < 0 or digit >= base:
            return None
        number = number * base + digit
    return -number if negative else number
`,
  float: `${reading}
def float(x: str | int | float = 0, /):
    if not isinstance(x, str):
        return x / 1 if isinstance(x, int) else x
    number = number_of(with_own_digits(x.strip(SPACES)).lower())
    if number is None:
        raise ValueError(f"could not convert string to float: {x!r}")
    return number


HUGE = 1e300 * 1e300
NAMED = {"inf": HUGE, "infinity": HUGE, "nan": HUGE - HUGE}


def number_of(text):
    negative = text[:1] == "-"
    if text[:1] in ("+", "-"):
        text = text[1:]
    if text in NAMED:
        return -NAMED[text] if negative else NAMED[text]
    mantissa, has_exponent, exponent = text.partition("e")
    sign = exponent[:1] if exponent[:1] in ("+", "-") else ""
    whole, point, rest = mantissa.partition(".")
    for part in whole, rest, exponent[len(sign):]:
        if part != "" and not are_digits(part):
            return None
    if whole + rest == "" or has_exponent and exponent == sign:
        return None
    figures = (whole + rest).replace("_", "").lstrip("0")
    power = int(exponent or "0") - len(rest.replace("_", ""))
    number = value_of(figures, power)
    return -number if negative else number


def are_digits(text):
    for ch in text:
        if ch not in "0123456789_":
            return False
    return "_" not in (text[0], text[-1]) and "__" not in text


# As a fraction, whose division rounds once.
def value_of(figures, power):
    if figures == "" or len(figures) + power < -330:
        return 0.0
    if len(figures) + power > 310:
        return HUGE
    try:
        return int(figures) / 10 ** -power if power < 0 else int(figures) * 10 ** power / 1
    except OverflowError:
        return HUGE
`,
  str: `${digits}

def str(object: int | float, /):
    if isinstance(object, float):
        return text_of_float(object)
    if object == 0:
        return "0"
    rest = -object if object < 0 else object
    text = ""
    while rest > 0:
        text = DIGITS[rest % 10] + text
        rest //= 10
    return "-" + text if object < 0 else text


# The fewest figures of which the same number is read again: the nearest, or one more, where numbers below are closer than those above.
def text_of_float(x):
    if x - x != 0:
        return "nan" if x != x else "inf" if x > 0 else "-inf"
    if f"{x:.0e}"[0] == "-":
        return "-" + text_of_float(-x)
    for places in range(17):
        mantissa, exponent = f"{x:.{places}e}".split("e")
        nearest = mantissa.replace(".", "")
        for figures in nearest, f"{int(nearest) + 1}":
            if float(f"{figures}e{int(exponent) - places}") == x:
                return laid_out(figures, int(exponent))


def laid_out(figures, exponent):
    if not -4 <= exponent < 16:
        point = "." if len(figures) > 1 else ""
        return f"{figures[0]}{point}{figures[1:]}e{exponent:+03}"
    if exponent < 0:
        return "0." + "0" * (-exponent - 1) + figures
    figures = figures.ljust(exponent + 2, "0")
    return figures[:exponent + 1] + "." + figures[exponent + 1:]
`,
  "int.to_bytes": `
def to_bytes(self: int, length: int = 1, byteorder: str = "big", *, signed: bool = False):
    if byteorder not in ("little", "big"):
        raise ValueError("byteorder must be either 'little' or 'big'")
    if length < 0:
        raise ValueError("length argument must be non-negative")
    if self < 0 and not signed:
        raise OverflowError("can't convert negative int to unsigned")
    limit = 256 ** length
    if not -limit <= 2 * self < limit if signed else self >= limit:
        raise OverflowError("int too big to convert")
    rest = self % limit
    values = []
    for _ in range(length):
        values.append(rest % 256)
        rest //= 256
    return bytes(values if byteorder == "little" else values[::-1])
`,
  "int.from_bytes": `
def from_bytes(bytes: bytes, byteorder: str = "big", *, signed: bool = False):
    if byteorder not in ("little", "big"):
        raise ValueError("byteorder must be either 'little' or 'big'")
    number = 0
    for value in bytes if byteorder == "big" else bytes[::-1]:
        number = number * 256 + value
    if signed and 2 * number >= 256 ** len(bytes):
        number -= 256 ** len(bytes)
    return number
`,
  ...written("bin", "0b", 2),
  ...written("hex", "0x", 16),
  ...written("oct", "0o", 8),
  "int.__add__": `${limbs}

def added(left, right):
    result = []
    carry = 0
    for i in range(max(len(left), len(right))):
        a = left[i] if i < len(left) else 0
        b = right[i] if i < len(right) else 0
        carry, group = divmod(a + b + carry, 1000)
        result.append(group)
    result.append(carry)
    return result


def subtracted(larger, smaller):
    result = []
    borrow = 0
    for i in range(len(larger)):
        group = larger[i] - (smaller[i] if i < len(smaller) else 0) - borrow
        borrow = 1 if group < 0 else 0
        result.append(group + 1000 * borrow)
    return result


def __add__(self: int, other: int, /):
    if abs(self) < abs(other):
        self, other = other, self
    larger = groups_of(str(abs(self)))
    smaller = groups_of(str(abs(other)))
    if (self < 0) == (other < 0):
        result = int(text_of(added(larger, smaller)))
    else:
        result = int(text_of(subtracted(larger, smaller)))
    return -result if self < 0 else result
`,
  "int.__mul__": `${limbs}

def __mul__(self: int, other: int, /):
    sign = -1 if (self < 0) != (other < 0) else 1
    left = groups_of(str(abs(self)))
    right = groups_of(str(abs(other)))
    result = [0] * (len(left) + len(right))
    for i in range(len(left)):
        carry = 0
        for j in range(len(right)):
            carry, result[i + j] = divmod(result[i + j] + left[i] * right[j] + carry, 1000)
        result[i + len(right)] = carry
    return sign * int(text_of(result))
`,
}

function written(name: string, prefix: string, base: number): Definitions {
  return {
    [name]: `${digits}

def ${name}(number: int, /):
    rest = -number if number < 0 else number
    text = "0" if number == 0 else ""
    while rest > 0:
        text = DIGITS[rest % ${base}] + text
        rest //= ${base}
    return "-${prefix}" + text if number < 0 else "${prefix}" + text
`,
  }
}
