def f(x):
    y = yield
    z = yield x
    yield from y
    return (yield z)

def g():
    try:
        yield 1
    finally:
        yield 2

def h():
    with a:
        yield
    return [(yield_) for x in y]
