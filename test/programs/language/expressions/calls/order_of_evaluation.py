def a(n):
    print("a", getattr(n, "__name__", n))
    return n


def f(*args, **kw):
    return args, kw


print(f(a(1), *[a(2)], a(3), k=a(4), *[a(5)], **{"m": a(6)}, n=a(7)))
print(a(f)(a(1)), [a(1), a(2)][a(0)], {a(1): a(2)}, a(1) + a(2) * a(3), a(1) < a(2) < a(3))
d = {}
d[a(1)], d[a(2)] = a(3), a(4)
d[a(5)] = d[a(6)] = a(7)
print(d)
d[a(1)] += a(2)
