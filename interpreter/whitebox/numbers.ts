// White-box definitions about ints: from text and to text, and the arithmetic of big ones, digit by digit.

import type { Definitions } from "./definitions.js"

const digits = `
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
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
  int: `${digits}
# What C takes for white space, and all beyond ASCII that is.
SPACES = " \\t\\n\\v\\f\\r\\x85\\xa0\\u1680\\u2028\\u2029\\u202f\\u205f\\u3000" + "".join(map(chr, range(0x2000, 0x200b)))

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
  str: `${digits}

def str(object: int, /):
    if object == 0:
        return "0"
    rest = -object if object < 0 else object
    text = ""
    while rest > 0:
        text = DIGITS[rest % 10] + text
        rest //= 10
    return "-" + text if object < 0 else text
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
