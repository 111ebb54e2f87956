import numbers
for name in numbers.__all__:
    cls = getattr(numbers, name)
    print(name, sorted(cls.__abstractmethods__), sorted(n for n in vars(cls) if not n.startswith('_abc') and n not in ('__doc__', '__firstlineno__','__static_attributes__')))
    try: cls()
    except TypeError as e: print(e)
class I(numbers.Integral):
    def __init__(self, v): self.v = int(v)
    def __int__(self): return self.v
for n in sorted(numbers.Integral.__abstractmethods__ - {'__int__'}):
    def op(self, *a, n=n):
        r = getattr(self.v, n)(*[int(x) for x in a])
        return I(r) if isinstance(r, int) and not isinstance(r, bool) else r
    setattr(I, n, op)
import abc
abc.update_abstractmethods(I)
x = I(7)
print(int(x - I(2)), int(5 - x) if False else '', float(x), complex(x), bool(x), x.real.v, x.imag, x.numerator.v, x.denominator, divmod(x, I(2))[0].v, x.conjugate().v, hash(3))
print(isinstance(3, numbers.Integral), isinstance(2.5, numbers.Real), isinstance(2.5, numbers.Rational), isinstance(1j, numbers.Complex), issubclass(bool, numbers.Number))
try: hash(x)
except TypeError as e: print(e)
print(numbers.Complex.__add__.__qualname__, numbers.Real.__divmod__.__name__, numbers.Number.__module__, numbers.Real.imag.fget.__name__)
try: numbers.Complex.__add__(x, x)
except NotImplementedError as e: print(repr(e))
