def g():
    yield 1
    raise StopIteration


try:
    list(g())
except RuntimeError as e:
    print(e)


def h():
    next(iter([]))
    yield


try:
    next(h())
except RuntimeError as e:
    print(e)
