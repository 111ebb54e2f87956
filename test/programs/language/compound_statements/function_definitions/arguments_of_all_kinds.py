def f(a, b=2, /, c=3, *args, d, e=5, **kw):
    return a, b, c, args, d, e, kw


print(f(1, d=4))
print(f(1, 20, 30, 40, 50, d=4, e=6, z=7, a=8, b=9))
print(f(*(1, 2), **{"d": 0, "x": 1}))
print(f(*[1], *"xy", c_=1, **{"d": 2}, **{"q": 3}))


def g(*, k):
    return k


def h(a, b, /):
    return a - b


print(g(k=1), h(5, 3))
print((lambda *a, **k: (a, k))(1, 2, x=3))
print((lambda x, y=10, *z: x + y + len(z))(1))


def order(**kw):
    return list(kw)


print(order(z=1, a=2, m=3))
