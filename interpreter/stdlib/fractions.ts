// The fractions module, in Python.

import type { ModuleSpec } from "./module.js"

const python = () => String.raw`
import functools
import math
import numbers
import operator
import re
import sys

__all__ = ["Fraction"]

_PyHASH_MODULUS = sys.hash_info.modulus
_PyHASH_INF = sys.hash_info.inf


@functools.lru_cache(maxsize=1 << 14)
def _hash_algorithm(numerator, denominator):
    try:
        inverse = pow(denominator, -1, _PyHASH_MODULUS)
    except ValueError:
        size = _PyHASH_INF
    else:
        size = hash(hash(abs(numerator)) * inverse)
    result = size if numerator >= 0 else -size
    return -2 if result == -1 else result


_RATIONAL_FORMAT = re.compile(
    r"\A\s*(?P<sign>[-+]?)(?=\d|\.\d)(?P<num>\d*|\d+(_\d+)*)"
    r"(?:(?:\s*/\s*(?P<denom>\d+(_\d+)*))?|(?:\.(?P<decimal>\d*|\d+(_\d+)*))?(?:E(?P<exp>[-+]?\d+(_\d+)*))?)\s*\Z",
    re.IGNORECASE,
)
_ALIGNMENT = r"(?:(?P<fill>.)?(?P<align>[<>=^]))?(?P<sign>[-+ ]?)"
_GENERAL_FORMAT_SPECIFICATION_MATCHER = re.compile(
    _ALIGNMENT + r"(?P<alt>\#)?(?P<minimumwidth>0|[1-9][0-9]*)?(?P<thousands_sep>[,_])?", re.DOTALL
).fullmatch
_FLOAT_FORMAT_SPECIFICATION_MATCHER = re.compile(
    _ALIGNMENT + r"(?P<no_neg_zero>z)?(?P<alt>\#)?(?P<zeropad>0(?=[0-9]))?(?P<minimumwidth>0|[1-9][0-9]*)?"
    r"(?P<thousands_sep>[,_])?(?:\.(?P<precision>0|[1-9][0-9]*))?(?P<presentation_type>[eEfFgG%])",
    re.DOTALL,
).fullmatch


def _is_decimal(value):
    decimal = sys.modules.get("decimal")
    return decimal is not None and isinstance(value, decimal.Decimal)


def _round_to_exponent(n, d, exponent, no_neg_zero=False):
    """Round a rational number to the nearest multiple of a given power of 10."""
    if exponent >= 0:
        d *= 10**exponent
    else:
        n *= 10**-exponent
    # Ties go to even.
    q, r = divmod(n + (d >> 1), d)
    if r == 0 and d & 1 == 0:
        q &= -2
    return (q < 0 if no_neg_zero else n < 0), abs(q)


def _round_to_figures(n, d, figures):
    """Round a rational number to a given number of significant figures."""
    if n == 0:
        return False, 0, 1 - figures
    str_n, str_d = str(abs(n)), str(d)
    exponent = len(str_n) - len(str_d) + (str_d <= str_n) - figures
    sign, significand = _round_to_exponent(n, d, exponent)
    if len(str(significand)) == figures + 1:
        significand //= 10
        exponent += 1
    return sign, significand, exponent


def _grouped(digits, separator):
    first = 1 + (len(digits) - 1) % 3
    return digits[:first] + "".join(separator + digits[at : at + 3] for at in range(first, len(digits), 3))


def _padded(match, sign, body):
    fill = match["fill"] or " "
    align = match["align"] or ">"
    padding = fill * (int(match["minimumwidth"] or "0") - len(sign) - len(body))
    if align == ">":
        return padding + sign + body
    if align == "<":
        return sign + body + padding
    if align == "^":
        half = len(padding) // 2
        return padding[:half] + sign + body + padding[half:]
    return sign + padding + body


def _stored(cls, numerator, denominator):
    """The fraction of two integers in lowest terms, the second positive."""
    made = object.__new__(cls)
    made._numerator, made._denominator = numerator, denominator
    return made


def _reduced(cls, numerator, denominator):
    """The fraction of any two integers."""
    if denominator == 0:
        raise ZeroDivisionError(f"Fraction({numerator}, 0)")
    common = math.gcd(numerator, denominator)
    if denominator < 0:
        common = -common
    return _stored(cls, numerator // common, denominator // common)


class Fraction(numbers.Rational):
    """A rational number: a numerator and a positive denominator in lowest terms.

    Made of two rational numbers; or of one: an integer or another rational, a finite float or Decimal (exactly), or a string
    such as '3/2', '-1.5' or '2e-3'.
    """

    __slots__ = ("_numerator", "_denominator")

    def __new__(cls, numerator=0, denominator=None):
        if denominator is not None:
            if not isinstance(numerator, numbers.Rational) or not isinstance(denominator, numbers.Rational):
                raise TypeError("both arguments should be Rational instances")
            over, under = numerator, denominator
            return _reduced(cls, over.numerator * under.denominator, under.numerator * over.denominator)
        if isinstance(numerator, numbers.Rational):
            return _stored(cls, numerator.numerator, numerator.denominator)
        if isinstance(numerator, float) or _is_decimal(numerator):
            return _stored(cls, *numerator.as_integer_ratio())
        if isinstance(numerator, str):
            return _reduced(cls, *_parsed(numerator))
        raise TypeError("argument should be a string or a Rational instance")

    @classmethod
    def from_float(cls, f):
        """The fraction that the float is, exactly; integers are taken too."""
        if isinstance(f, numbers.Integral):
            return cls(f)
        if isinstance(f, float):
            return _stored(cls, *f.as_integer_ratio())
        raise TypeError(f"{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})")

    @classmethod
    def from_decimal(cls, dec):
        """The fraction that the Decimal is, exactly; integers are taken too."""
        from decimal import Decimal
        if isinstance(dec, numbers.Integral):
            return _stored(cls, int(dec), 1)
        if isinstance(dec, Decimal):
            return _stored(cls, *dec.as_integer_ratio())
        raise TypeError(f"{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} ({type(dec).__name__})")

    @classmethod
    def _from_coprime_ints(cls, numerator, denominator, /):
        return _stored(cls, numerator, denominator)

    numerator = property(lambda self: self._numerator)
    denominator = property(lambda self: self._denominator)

    def as_integer_ratio(self):
        """Numerator and denominator."""
        return self._numerator, self._denominator

    def is_integer(self):
        """Is the denominator 1?"""
        return self._denominator == 1

    def limit_denominator(self, max_denominator=1000000):
        """The fraction nearest to this one whose denominator is no larger; 355/113 is pi's up to 1000."""
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        # Convergents of the continued fraction: the last two, as (numerator, denominator), up to the last that is allowed.
        before, last = (0, 1), (1, 0)
        over, under = self.as_integer_ratio()
        while True:
            term, rest = divmod(over, under)
            following = before[0] + term * last[0], before[1] + term * last[1]
            if following[1] > max_denominator:
                break
            before, last = last, following
            over, under = under, rest
        # Between the last and the one too large lies the other bound.
        steps = (max_denominator - before[1]) // last[1]
        other = before[0] + steps * last[0], before[1] + steps * last[1]
        is_last_nearer = 2 * under * other[1] <= self._denominator
        return _stored(Fraction, *(last if is_last_nearer else other))

    def __repr__(self):
        return f"{self.__class__.__name__}({self._numerator}, {self._denominator})"

    def __str__(self):
        return str(self._numerator) if self._denominator == 1 else f"{self._numerator}/{self._denominator}"

    def _format_general(self, match):
        pos_sign = "" if match["sign"] == "-" else match["sign"]
        separator = match["thousands_sep"] or ""
        n, d = self._numerator, self._denominator
        if d > 1 or match["alt"]:
            body = f"{abs(n):{separator}}/{d:{separator}}"
        else:
            body = f"{abs(n):{separator}}"
        return _padded(match, "-" if n < 0 else pos_sign, body)

    def _format_float_style(self, match):
        pos_sign = "" if match["sign"] == "-" else match["sign"]
        alternate_form = bool(match["alt"])
        separator = match["thousands_sep"]
        precision = int(match["precision"] or "6")
        kind = match["presentation_type"]
        if kind in "fF%":
            exponent = -precision - (2 if kind == "%" else 0)
            negative, significand = _round_to_exponent(
                self._numerator, self._denominator, exponent, bool(match["no_neg_zero"])
            )
            scientific = False
            point = precision
        else:
            figures = max(precision, 1) if kind in "gG" else precision + 1
            negative, significand, exponent = _round_to_figures(self._numerator, self._denominator, figures)
            scientific = kind in "eE" or exponent > 0 or exponent + figures <= -4
            point = figures - 1 if scientific else -exponent
        if kind == "%":
            suffix = "%"
        elif scientific:
            suffix = f"{'E' if kind in 'EFG' else 'e'}{exponent + point:+03d}"
        else:
            suffix = ""
        digits = f"{significand:0{point + 1}d}"
        sign = "-" if negative else pos_sign
        leading = digits[: len(digits) - point]
        fraction = digits[len(digits) - point :]
        if kind in "gG" and not alternate_form:
            fraction = fraction.rstrip("0")
        trailing = ("" if not alternate_form and not fraction else ".") + fraction + suffix
        if match["zeropad"]:
            room = int(match["minimumwidth"] or "0") - len(sign) - len(trailing)
            leading = leading.zfill(3 * room // 4 + 1 if separator else room)
        if separator:
            leading = _grouped(leading, separator)
        return _padded(match, sign, leading + trailing)

    def __format__(self, format_spec, /):
        """Format this fraction according to the given format specification."""
        if match := _GENERAL_FORMAT_SPECIFICATION_MATCHER(format_spec):
            return self._format_general(match)
        if match := _FLOAT_FORMAT_SPECIFICATION_MATCHER(format_spec):
            if match["align"] is None or match["zeropad"] is None:
                return self._format_float_style(match)
        raise ValueError(f"Invalid format specifier {format_spec!r} for object of type {type(self).__name__!r}")

    # ---- arithmetic: each operation is written for two fractions; _both makes of it the method and its reflected form

    def _both(operation, takes_complex=True):
        def decorate(exact):
            def forward(self, other):
                if isinstance(other, Fraction):
                    return exact(self, other)
                if isinstance(other, int):
                    return exact(self, _stored(Fraction, int(other), 1))
                if isinstance(other, float):
                    return operation(float(self), other)
                if takes_complex and isinstance(other, complex):
                    return operation(complex(self), other)
                return NotImplemented

            def reflected(self, other):
                if isinstance(other, numbers.Rational):
                    return exact(Fraction(other), self)
                if isinstance(other, numbers.Real):
                    return operation(float(other), float(self))
                if takes_complex and isinstance(other, numbers.Complex):
                    return operation(complex(other), float(self))
                return NotImplemented

            forward.__name__ = f"__{operation.__name__}__"
            reflected.__name__ = f"__r{operation.__name__}__"
            forward.__doc__ = reflected.__doc__ = exact.__doc__
            return forward, reflected
        return decorate

    def _sum(a, b, sign):
        """a + sign * b, with as small numbers on the way as can be: only what the denominators share can be left to reduce."""
        shared = math.gcd(a._denominator, b._denominator)
        a_part, b_part = a._denominator // shared, b._denominator // shared
        total = a._numerator * b_part + sign * b._numerator * a_part
        common = math.gcd(total, shared)
        return _stored(Fraction, total // common, a_part * (b._denominator // common))

    def _product(over, under):
        """The product of two ratios in lowest terms: reduced crosswise before it is multiplied."""
        first, second = math.gcd(over[0], under[1]), math.gcd(over[1], under[0])
        top, bottom = (over[0] // first) * (under[0] // second), (over[1] // second) * (under[1] // first)
        return _stored(Fraction, -top, -bottom) if bottom < 0 else _stored(Fraction, top, bottom)

    def _on_one_denominator(a, b):
        """Both numerators over one denominator, and that."""
        return a._numerator * b._denominator, b._numerator * a._denominator, a._denominator * b._denominator

    @_both(operator.add)
    def _added(a, b, _sum=_sum):
        """a + b"""
        return _sum(a, b, 1)

    @_both(operator.sub)
    def _subtracted(a, b, _sum=_sum):
        """a - b"""
        return _sum(a, b, -1)

    @_both(operator.mul)
    def _multiplied(a, b, _product=_product):
        """a * b"""
        return _product(a.as_integer_ratio(), b.as_integer_ratio())

    @_both(operator.truediv)
    def _divided(a, b, _product=_product):
        """a / b"""
        if b._numerator == 0:
            raise ZeroDivisionError(f"Fraction({b._denominator}, 0)")
        return _product(a.as_integer_ratio(), (b._denominator, b._numerator))

    @_both(operator.floordiv, False)
    def _floor_divided(a, b, _on_one_denominator=_on_one_denominator):
        """a // b"""
        over, under, _ = _on_one_denominator(a, b)
        return over // under

    @_both(operator.mod, False)
    def _remainder(a, b, _on_one_denominator=_on_one_denominator):
        """a % b"""
        over, under, denominator = _on_one_denominator(a, b)
        return Fraction(over % under, denominator)

    @_both(divmod, False)
    def _divided_with_rest(a, b, _on_one_denominator=_on_one_denominator):
        """(a // b, a % b)"""
        over, under, denominator = _on_one_denominator(a, b)
        quotient, rest = divmod(over, under)
        return quotient, Fraction(rest, denominator)

    __add__, __radd__ = _added
    __sub__, __rsub__ = _subtracted
    __mul__, __rmul__ = _multiplied
    __truediv__, __rtruediv__ = _divided
    __floordiv__, __rfloordiv__ = _floor_divided
    __mod__, __rmod__ = _remainder
    __divmod__, __rdivmod__ = _divided_with_rest
    del _both, _sum, _product, _on_one_denominator, _added, _subtracted, _multiplied, _divided
    del _floor_divided, _remainder, _divided_with_rest

    def __pow__(a, b):
        """a ** b: a fraction for an integer exponent, else a float or complex number."""
        if isinstance(b, numbers.Rational):
            if b.denominator != 1:
                return float(a) ** float(b)
            exponent = b.numerator
            over, under = a._numerator ** abs(exponent), a._denominator ** abs(exponent)
            if exponent >= 0:
                return _stored(Fraction, over, under)
            if over == 0:
                raise ZeroDivisionError(f"Fraction({under}, 0)")
            return _stored(Fraction, -under, -over) if over < 0 else _stored(Fraction, under, over)
        return float(a) ** b if isinstance(b, (float, complex)) else NotImplemented

    def __rpow__(b, a):
        """a ** b"""
        whole = b._denominator == 1
        if whole and b._numerator >= 0:
            return a ** b._numerator
        if isinstance(a, numbers.Rational):
            return Fraction(a) ** b
        return a ** (b._numerator if whole else float(b))

    def __pos__(a):
        """+a: of a subclass's instance the plain fraction"""
        return _stored(Fraction, *a.as_integer_ratio())

    def __neg__(a):
        """-a"""
        return _stored(Fraction, -a._numerator, a._denominator)

    def __abs__(a):
        """abs(a)"""
        return _stored(Fraction, abs(a._numerator), a._denominator)

    # ---- integers near it

    def __floor__(a):
        """math.floor(a)"""
        return a._numerator // a._denominator

    def __ceil__(a):
        """math.ceil(a)"""
        return -(-a._numerator // a._denominator)

    def __trunc__(a):
        """math.trunc(a)"""
        return a.__ceil__() if a._numerator < 0 else a.__floor__()

    def __int__(a, _index=operator.index):
        """int(a)"""
        return _index(a.__trunc__())

    def __round__(self, ndigits=None):
        """round(self, ndigits): to the nearest, of two as near to the even one."""
        if ndigits is None:
            whole, rest = divmod(self._numerator, self._denominator)
            # An odd number goes up from the half on, an even one from above it.
            return whole + (2 * rest + whole % 2 > self._denominator)
        shift = 10 ** abs(ndigits)
        return Fraction(round(self * shift), shift) if ndigits > 0 else Fraction(round(self / shift) * shift)

    # ---- comparison

    def __hash__(self):
        return _hash_algorithm(self._numerator, self._denominator)

    def __eq__(a, b):
        if isinstance(b, numbers.Rational):
            return (a._numerator, a._denominator) == (b.numerator, b.denominator)
        if isinstance(b, numbers.Complex) and b.imag == 0:
            b = b.real
        if not isinstance(b, float):
            return NotImplemented
        return math.isfinite(b) and a == a.from_float(b)

    def _compared(compare):
        def method(self, other):
            if isinstance(other, numbers.Rational):
                return compare(self._numerator * other.denominator, other.numerator * self._denominator)
            if not isinstance(other, float):
                return NotImplemented
            # Against an infinity or a NaN every fraction is as zero is.
            return compare(self, self.from_float(other)) if math.isfinite(other) else compare(0.0, other)
        method.__name__ = f"__{compare.__name__}__"
        return method

    __lt__, __le__ = _compared(operator.lt), _compared(operator.le)
    __gt__, __ge__ = _compared(operator.gt), _compared(operator.ge)
    del _compared

    def __bool__(a):
        # Their own comparison is not asked, as subclasses of int may count them.
        return bool(a._numerator)

    # ---- copies

    def __reduce__(self):
        return self.__class__, self.as_integer_ratio()

    def __copy__(self):
        # What can't change is its own copy.
        return self if type(self) is Fraction else self.__class__(*self.as_integer_ratio())

    def __deepcopy__(self, memo):
        return self.__copy__()


def _parsed(text):
    match = _RATIONAL_FORMAT.match(text)
    if match is None:
        raise ValueError("Invalid literal for Fraction: %r" % text)
    numerator = int(match.group("num") or "0")
    denominator = int(match.group("denom") or "1")
    decimal = match.group("decimal")
    if decimal:
        decimal = decimal.replace("_", "")
        scale = 10 ** len(decimal)
        numerator = numerator * scale + int(decimal)
        denominator *= scale
    exp = match.group("exp")
    if exp:
        exp = int(exp)
        if exp >= 0:
            numerator *= 10**exp
        else:
            denominator *= 10**-exp
    if match.group("sign") == "-":
        numerator = -numerator
    return numerator, denominator
`

export function fractionsModule(): ModuleSpec {
  return { name: "fractions", doc: "Fraction, infinite-precision, rational numbers.", python: python() }
}
