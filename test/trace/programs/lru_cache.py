from functools import lru_cache, cached_property, wraps


@lru_cache(None)
def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


fib(4)
fib(4)


class C:
    @cached_property
    def p(self):
        return 1


c = C()
c.p
c.p


def deco(f):
    @wraps(f)
    def inner(*a, **k):
        return f(*a, **k)
    return inner


@deco
def g(x): return x


g(1)
