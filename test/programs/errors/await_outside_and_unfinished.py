def f():
    yield 1


def g():
    x = yield from f()
    return x.nope


list(g())
