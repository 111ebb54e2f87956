from functools import cache, lru_cache

calls = []


@lru_cache(maxsize=2)
def f(x):
    calls.append(x)
    return x * 2


print(f(1), f(2), f(1), f(3), f(2), calls, f.cache_info())
f.cache_clear()
print(f.cache_info(), f.__name__, f.__wrapped__(9))


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info())


@lru_cache
def g(a, b=1, *c, **k):
    calls.append("g")
    return a


print(g(1), g(1), g(1, 1), g(a=1), g(1.0), g.cache_info(), g.cache_parameters())


@lru_cache(maxsize=None, typed=True)
def h(x):
    return type(x).__name__


print(h(1), h(1.0), h(True), h.cache_info())
try:
    f([])
except TypeError as error:
    print(error)


class K:
    @lru_cache
    def m(self, x):
        print("run", x)
        return x


k = K()
print(k.m(1), k.m(1))
