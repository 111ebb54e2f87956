# partial's repr, state and flattening; partialmethod; cached_property; cmp_to_key; total_ordering.
import copy
import functools
import warnings


def f(*args, **kw):
    return args, kw


p = functools.partial(f, 1, a=2)
q = functools.partial(p, 3, b=4)
print(q.func is f, q.args, q.keywords, q(5, a=6))
print(repr(p).replace(repr(f), "f"), copy.copy(p).args is p.args, functools.partial[int])
p.extra = 1
print(functools.partial(p, 9).func is p, p.__dict__)


class Mine(functools.partial):
    pass


print(repr(Mine(f, x=1)).replace(repr(f), "f"))
for state in (None, (f, (), {}), (f, [], {}, None), (3, (), {}, None)):
    try:
        p.__setstate__(state)
    except TypeError as error:
        print(error)
p.__setstate__((p, (), {}, {}))
print(repr(p))
p.__setstate__((f, (), {1: 2}, None))
try:
    p()
except TypeError as error:
    print(error)
for make in (lambda: functools.partial(), lambda: functools.partial(3)):
    try:
        make()
    except TypeError as error:
        print(error)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")

    class A:
        method = functools.partial(f, 1)
        bound = functools.partialmethod(f, 1, k=2)
        again = functools.partialmethod(bound, 3)

        @functools.cached_property
        def slow(self):
            """slowly"""
            print("computed")
            return 42

    print(A().method(2), [str(w.message) for w in caught])
a = A()
print(a.bound(9)[0][1:], a.again()[0][1:], a.slow, a.slow, a.__dict__, A.slow.__doc__)
print(repr(A.__dict__["again"]).replace(repr(f), "f"))


class Slotted:
    __slots__ = ()

    @functools.cached_property
    def x(self):
        return 1


try:
    Slotted().x
except TypeError as error:
    print(error)
K = functools.cmp_to_key(lambda x, y: y - x)
print(sorted([1, 3, 2], key=K), K(obj=1) > K(2))
for call in (lambda: K(), lambda: K(1, 2), lambda: functools.cmp_to_key()):
    try:
        call()
    except TypeError as error:
        print(error)


@functools.total_ordering
class T:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __gt__(self, other):
        return self.n > other.n if isinstance(other, T) else NotImplemented


print(T(1) < T(2), T(1) <= T(1), T(2) >= T(3), T.__le__.__name__)
try:
    T(1) <= 3
except TypeError as error:
    print(error)
