# Prints random calls of CPython's own functions and what they give: one JSON line each, [function, arguments, outcome].
# record.mjs runs it. Values: ints beyond 2**53 as {"i": digits}, floats as {"f": bits}, other text than printable ASCII as
# {"s": code points}, bytes as {"b": [...]}, complex numbers as {"c": [re, im]}; an outcome is {"r": value} or {"e": error}.

import cmath
import hashlib
import json
import math
import random
import struct
import sys
import warnings

warnings.simplefilter("ignore")
random.seed(20)
uniform, choice, randint = random.uniform, random.choice, random.randint


def packed(value):
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int):
        return value if abs(value) < 2**53 else {"i": str(value)}
    if isinstance(value, float):
        return {"f": struct.pack(">d", value).hex()}
    if isinstance(value, str):
        plain = all(" " <= char <= "~" for char in value)
        return value if plain else {"s": [ord(char) for char in value]}
    if isinstance(value, bytes):
        return {"b": list(value)}
    if isinstance(value, complex):
        return {"c": [packed(value.real), packed(value.imag)]}
    return [packed(item) for item in value]


def case(name, arguments, compute):
    try:
        outcome = {"r": packed(compute())}
    except UnicodeError as error:
        outcome = {"e": f"{type(error).__name__} {error.encoding} {error.start} {error.end} {error.reason}"}
    except Exception as error:
        outcome = {"e": f"{type(error).__name__}: {error.args[-1] if error.args else ''}"}
    print(json.dumps([name, [packed(argument) for argument in arguments], outcome], separators=(",", ":")))


def some_int():
    kind = random.random()
    if kind < 0.3:
        return randint(-20, 20)
    if kind < 0.6:
        return choice([-1, 1]) * (2 ** randint(28, 70) + randint(-2, 2))
    bits = randint(20, 150)
    return randint(-(2**bits), 2**bits)


def some_float():
    kind = random.random()
    if kind < 0.15:
        return choice([0.0, -0.0, math.inf, -math.inf, math.nan, 1.0, 0.5, 2.5, 1e16, 1e22, 5e-324, 1.7976931348623157e308, 2.0**61])
    if kind < 0.4:
        return randint(-1000, 1000) / choice([1, 2, 4, 8, 10, 100])
    if kind < 0.7:
        return uniform(-1, 1) * 10 ** randint(-25, 25)
    return struct.unpack(">d", random.getrandbits(64).to_bytes(8, "big"))[0]


alphabets = ["abc XYZ 12", "a'\"\\\n\t\x00", "éßàÀΣσςİıǆǅ ", "a\U0001f600b\U00010400é\u2028", "a\U00010000\udc80\udfffb"]


def some_text(alphabet=None):
    alphabet = alphabet or choice(alphabets)
    text = "".join(choice(alphabet) for _ in range(randint(0, 12)))
    # What JavaScript cannot tell from a pair must be one.
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")


def int_cases():
    a, b, c = some_int(), some_int(), some_int()
    case("addInt", (a, b), lambda: a + b)
    case("subInt", (a, b), lambda: a - b)
    case("mulInt", (a, b), lambda: a * b)
    case("floorDivInt", (a, b), lambda: a // b)
    case("modInt", (a, b), lambda: a % b)
    case("divmodInt", (a, b), lambda: divmod(a, b))
    case("andInt", (a, b), lambda: a & b)
    case("orInt", (a, b), lambda: a | b)
    case("xorInt", (a, b), lambda: a ^ b)
    case("powModInt", (a, b, c), lambda: pow(a, b, c))
    case("trueDivInt", (a, b), lambda: a / b)
    case("gcd", (a, b), lambda: math.gcd(a, b))
    case("lcm", (a, b), lambda: math.lcm(a, b))
    case("isqrt", (a,), lambda: math.isqrt(a))
    case("bitLength", (a,), a.bit_length)
    case("bitCount", (a,), a.bit_count)
    case("invertInt", (a,), lambda: ~a)
    case("hashInt", (a,), lambda: hash(a))
    case("reprOfInt", (a,), lambda: repr(a))
    case("intToFloat", (a,), lambda: float(a))
    n = randint(-1, 70)
    k = randint(-1, 40)
    case("lshiftInt", (a, n), lambda: a << n)
    case("rshiftInt", (a, n), lambda: a >> n)
    case("comb", (n, k), lambda: math.comb(n, k))
    case("perm", (n, k), lambda: math.perm(n, k))
    case("factorial", (n,), lambda: math.factorial(n))
    length, order, signed = randint(0, 20), choice(["big", "little"]), choice([True, False])
    case("intToBytes", (a, length, order, signed), lambda: a.to_bytes(length, order, signed=signed))
    data = random.randbytes(randint(0, 14))
    case("intFromBytes", (data, order, signed), lambda: int.from_bytes(data, order, signed=signed))
    body = "".join(choice("0123456789abcdefz_"[: choice([2, 8, 10, 10, 16, 18])]) for _ in range(randint(0, 20)))
    text = choice(["", "-", "+", " ", "\u2003"]) + choice(["", "0x", "0b", "0o", "0", "0x_"]) + body + choice(["", " ", "\u0661", "_"])
    base = choice([10, 10, 0, 2, 8, 16, 36, 3, 1, 37])
    case("intOfText", (text, base), lambda: int(text, base))


def float_cases():
    x, y, n = some_float(), some_float(), some_int()
    case("reprOfFloat", (x,), lambda: repr(x))
    case("floatToHex", (x,), x.hex)
    case("floatFromHex", (x.hex(),), lambda: float.fromhex(x.hex()))
    case("integerRatio", (x,), x.as_integer_ratio)
    places = randint(-5, 20)
    case("roundFloat", (x, places), lambda: round(x, places))
    case("roundFloatToInt", (x,), lambda: round(x))
    case("truncFloat", (x,), lambda: int(x))
    case("floorFloat", (x,), lambda: math.floor(x))
    case("ceilFloat", (x,), lambda: math.ceil(x))
    case("divFloat", (x, y), lambda: x / y)
    case("floorDivFloat", (x, y), lambda: x // y)
    case("modFloat", (x, y), lambda: x % y)
    case("divmodFloat", (x, y), lambda: divmod(x, y))
    case("reprOfComplex", (x, y), lambda: repr(complex(x, y)))
    if x == x:
        case("hashFloat", (x,), lambda: hash(x))
    number = choice([repr(x), "1_0.5", "1__0", "_1", "1_.5", "1e1_0", ".5", "5.", ".", "e5", "-Infinity", "nan", "\u0661.\u0662"])
    text = choice(["", "-", " ", "--"]) + number + choice(["", " ", "\u3000", "x"])
    case("floatOfText", (text,), lambda: float(text))
    real = choice(["1", "-1.5", "nan", "inf", "1e5", "", "+", "j"])
    pair = choice(["", " ", "("]) + real + choice(["", "+2j", "-2j", "j", "-infj", "+2"]) + choice(["", " ", ")"])
    case("parseComplex", (pair,), lambda: complex(pair))
    values = [uniform(-1, 1) * 10 ** randint(-20, 20) for _ in range(randint(0, 8))]
    turned = values[::-1]
    case("fsum", (values,), lambda: math.fsum(values))
    case("sumFloats", (values,), lambda: sum(values, 0.0))
    case("sumprod", (values, turned), lambda: math.sumprod(values, turned))
    case("hypotOf", (values,), lambda: math.hypot(*values))
    case("frexp", (x,), lambda: math.frexp(x))
    case("modf", (x,), lambda: math.modf(x))
    case("ulp", (x,), lambda: math.ulp(x))
    case("nextafter", (x, y), lambda: math.nextafter(x, y))
    case("remainder", (x, y), lambda: math.remainder(x, y))
    case("fma", (x, y, x), lambda: math.fma(x, y, x))


def format_cases():
    n, x, y, text = some_int(), some_float(), some_float(), some_text()
    flags, width, precision = randint(0, 31), choice([-1, 0, 5, 20, 40]), choice([-1, 0, 1, 2, 5, 17, 40])
    marks = "".join(mark for bit, mark in enumerate("-+ #0") if flags >> bit & 1)
    percent = "%" + marks + (str(width) if width >= 0 else "") + (f".{precision}" if precision >= 0 else "")
    letter = choice("eEfFgG")
    case("percentFloat", (x, flags, width, precision, letter), lambda: (percent + letter) % x)
    letter = choice("dixXo")
    case("percentInt", (n, flags, width, precision, letter), lambda: (percent + letter) % n)
    parts = [
        ["", "", "*<", ">", "^", "=", "\U0001f600^", "0>"], ["", "", "+", "-", " "], ["", "", "", "z"], ["", "", "#"], ["", "", "0"],
        ["", "5", "12", "30"], ["", "", ",", "_", ",_"], ["", "", ".0", ".1", ".2", ".10", "."],
        ["", "", "d", "e", "E", "f", "g", "G", "n", "%", "x", "X", "o", "b", "c", "s", "q", "\x01", "dd"],
    ]  # fmt: skip
    spec = "".join(map(choice, parts))
    case("formatInt", (n, spec), lambda: format(n, spec))
    case("formatFloat", (x, spec), lambda: format(x, spec))
    case("formatString", (text, spec), lambda: format(text, spec))
    if spec:
        case("formatComplex", (x, y, spec), lambda: format(complex(x, y), spec))


def text_cases():
    text, other = some_text(), some_text()
    case("reprOfString", (text,), lambda: repr(text))
    case("hashString", (text,), lambda: hash(text))
    data = random.randbytes(randint(0, 14))
    case("hashBytes", (data,), lambda: hash(data))
    case("reprOfBytes", (data,), lambda: repr(data))
    members = [choice([some_int, some_text])() for _ in range(randint(0, 6))]
    case("hashTuple", (list(map(hash, members)),), lambda: hash(tuple(members)))
    case("hashFrozenset", (list(map(hash, set(members))),), lambda: hash(frozenset(members)))
    for name in ["upper", "lower", "title", "capitalize", "casefold", "swapcase"]:
        case(name, (text,), getattr(text, name))
    tests = {"isUpperText": "isupper", "isLowerText": "islower", "isTitleText": "istitle", "isAlphaText": "isalpha"}
    tests |= {"isAlnumText": "isalnum", "isSpaceText": "isspace", "isPrintableText": "isprintable", "isIdentifier": "isidentifier"}
    for name, method in tests.items():
        case(name, (text,), getattr(text, method))
    case("lengthOf", (text,), lambda: len(text))
    case("compareStrings", (text, other), lambda: (text > other) - (text < other))
    start, stop = sorted((randint(0, len(text)), randint(0, len(text))))
    part = text[start : start + randint(0, 2)]
    limit = randint(-1, 3)
    case("slice", (text, start, stop), lambda: text[start:stop])
    case("find", (text, part, start, stop), lambda: text.find(part, start, stop))
    case("findLast", (text, part, start, stop), lambda: text.rfind(part, start, stop))
    case("count", (text, part, start, stop), lambda: text.count(part, start, stop))
    case("replace", (text, part, "<>", limit), lambda: text.replace(part, "<>", limit))
    if part:
        case("split", (text, part, limit), lambda: text.split(part, limit))
        case("splitFromEnd", (text, part, limit), lambda: text.rsplit(part, limit))
        case("strip", (text, part), lambda: text.strip(part))
    blank = some_text("a b\t\n\r\x0b\x1c\x85\u2028\u3000c")
    case("splitWhitespace", (blank, limit), lambda: blank.split(None, limit))
    case("splitWhitespaceFromEnd", (blank, limit), lambda: blank.rsplit(None, limit))
    case("splitLines", (blank,), blank.splitlines)
    case("splitLinesKeepEnds", (blank,), lambda: blank.splitlines(True))
    case("expandTabs", (blank, limit + 3), lambda: blank.expandtabs(limit + 3))


encodings = "utf-8 utf-16 utf-16-be utf-32 utf-32-le latin-1 ascii cp1252 cp437 unicode_escape raw_unicode_escape utf-8-sig".split()
handlers = "strict ignore replace backslashreplace xmlcharrefreplace surrogateescape surrogatepass".split()


def codec_cases():
    text, encoding, errors = some_text(), choice(encodings), choice(handlers)
    case("encode", (text, encoding, errors), lambda: text.encode(encoding, errors))
    utf8 = text.encode("utf-8", "surrogatepass")
    pool = b"\\xu12aU0\xe9n\n\xe2\x82\xac\xf0\x9f\x98\x80\xed\xa0\x80"
    data = choice([random.randbytes(randint(0, 9)), utf8[randint(0, 2) :], bytes(choice(pool) for _ in range(randint(0, 12)))])
    case("decode", (data, encoding, errors), lambda: data.decode(encoding, errors))


def libm_cases():
    wide = {"exp": (-745, 709), "exp2": (-1070, 1020), "expm1": (-40, 700), "sinh": (-700, 700), "cosh": (-700, 700), "log": (0, 1e300)}
    ranges = wide | {name: (-9, 9) for name in "sin cos tan atan tanh asinh cbrt erf erfc".split()}
    ranges |= {"asin": (-1, 1), "acos": (-1, 1), "atanh": (-1, 1), "acosh": (1, 9), "log2": (0, 9), "log10": (0, 9), "log1p": (-1, 9)}
    for name, ends in (ranges | {"gamma": (-20, 170), "lgamma": (-20, 1e5)}).items():
        x = uniform(*ends)
        case(name, (x,), lambda: getattr(math, name)(x))
    x, y = uniform(0, 10), uniform(-20, 20)
    case("pow", (x, y), lambda: math.pow(x, y))
    case("atan2", (y, x), lambda: math.atan2(y, x))


def cmath_cases():
    z = complex(choice([uniform(-3, 3), some_float()]), choice([uniform(-3, 3), some_float()]))
    for name in "acos acosh asin asinh atan atanh cos cosh exp log sin sinh sqrt tan tanh".split():
        case(name, (z,), lambda: getattr(cmath, name)(z))


def unicode_cases():
    """Each test and mapping over all planes that hold characters, as one digest."""
    points = [cp for cp in range(0xE0200) if cp < 0xD800 or 0xE000 <= cp < 0x32400 or cp >= 0xE0000]

    def digest(name, give):
        whole = "".join(give(chr(cp)) for cp in points)
        case(name, (), lambda: hashlib.sha256(whole.encode()).hexdigest())

    for name in "isalpha isdigit isdecimal isnumeric isalnum isspace isprintable isidentifier isupper islower istitle".split():
        digest(name, lambda char: "01"[getattr(char, name)()])
    for name in "lower upper title capitalize casefold swapcase".split():
        digest(name, lambda char: getattr(char, name)())
    digest("repr", repr)
    digest("final sigma", lambda char: ("a" + char + "Σ" + char + "b").lower())


def random_cases():
    for seed in [0, 1, -1, 2**32, 2**100, -(2**2000), "", "text", "é\U0001f600" * 60, b"bytes", bytes(range(200)), 1.5, -0.25]:
        source = random.Random(seed)
        case("random", (seed,), lambda: [source.random() for _ in range(5)])
        for bits in [1, 31, 32, 33, 53, 54, 64, 100, 1000]:
            source = random.Random(seed)
            case("getrandbits", (seed, bits), lambda: [source.getrandbits(bits) for _ in range(300)][-2:])


areas = dict(
    unicode=unicode_cases, random=random_cases, int=int_cases, float=float_cases, format=format_cases, text=text_cases,
    codecs=codec_cases, libm=libm_cases, cmath=cmath_cases,
)
for _ in range(int(sys.argv[2])):
    areas[sys.argv[1]]()
