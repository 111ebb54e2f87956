// The numbers module: the abstract tower, in Python. What a class only asks for comes from a row of names.

import type { ModuleSpec } from "./module.js"

const python = `
import abc

__all__ = "Number Complex Real Rational Integral".split()


def _asks(owner, operators="", conversions="", parts=""):
    """The abstract members of a class body: operators take another number, conversions nothing, parts are properties."""
    body = {}
    for name in operators.split():
        def member(self, other):
            raise NotImplementedError
        body[name] = member
    for name in conversions.split():
        def member(self):
            raise NotImplementedError
        body[name] = member
    for name, member in body.items():
        member.__name__ = name
        member.__qualname__ = owner + "." + name
        body[name] = abc.abstractmethod(member)
    for name in parts.split():
        def member(self):
            raise NotImplementedError
        member.__name__ = name
        member.__qualname__ = owner + "." + name
        body[name] = property(abc.abstractmethod(member))
    return body


class Number(metaclass=abc.ABCMeta):
    """What every number is: ask isinstance(x, Number) when any kind will do."""
    __slots__ = ()
    __hash__ = None


class Complex(Number):
    """Numbers with a real and an imaginary part, and the operators of the built-in complex."""
    __slots__ = ()
    vars().update(_asks(
        "Complex",
        "__add__ __radd__ __mul__ __rmul__ __truediv__ __rtruediv__ __pow__ __rpow__ __eq__",
        "__complex__ __neg__ __pos__ __abs__ conjugate",
        "real imag"))

    __bool__ = lambda self: self != 0
    __sub__ = lambda self, other: self + -other
    __rsub__ = lambda self, other: -self + other


class Real(Complex):
    """Complex numbers on the real line: ordered, rounded, and divided with a remainder."""
    __slots__ = ()
    vars().update(_asks(
        "Real",
        "__floordiv__ __rfloordiv__ __mod__ __rmod__ __lt__ __le__",
        "__float__ __trunc__ __floor__ __ceil__"))

    @abc.abstractmethod
    def __round__(self, ndigits=None):
        raise NotImplementedError

    __divmod__ = lambda self, other: (self // other, self % other)
    __rdivmod__ = lambda self, other: (other // self, other % self)
    __complex__ = lambda self: complex(float(self))
    conjugate = lambda self: +self
    real = property(conjugate)
    imag = property(lambda self: 0)


class Rational(Real):
    """Real numbers that are one integer over another, in lowest terms."""
    __slots__ = ()
    vars().update(_asks("Rational", parts="numerator denominator"))
    __float__ = lambda self: int(self.numerator) / int(self.denominator)


class Integral(Rational):
    """Whole numbers, with the operators on bits."""
    __slots__ = ()
    vars().update(_asks(
        "Integral",
        "__lshift__ __rlshift__ __rshift__ __rrshift__ __and__ __rand__ __xor__ __rxor__ __or__ __ror__",
        "__int__ __invert__"))

    @abc.abstractmethod
    def __pow__(self, exponent, modulus=None):
        raise NotImplementedError

    __index__ = lambda self: int(self)
    __float__ = lambda self: float(int(self))
    numerator = property(lambda self: +self)
    denominator = property(lambda self: 1)


for _abstract, _builtin in (Complex, complex), (Real, float), (Integral, int):
    _abstract.register(_builtin)
for _class in Complex, Real, Rational, Integral:
    for _name, _member in vars(_class).items():
        _member = getattr(_member, "fget", _member)
        if getattr(_member, "__name__", "") == "<lambda>":
            _member.__name__ = _name
            _member.__qualname__ = _class.__name__ + "." + _name
del _abstract, _builtin, _class, _name, _member
`

export function numbersModule(): ModuleSpec {
  const doc =
    "Abstract Base Classes (ABCs) for numbers, according to PEP 3141.\n\nTODO: Fill out more detailed documentation on the operators."
  return { name: "numbers", doc, python }
}
