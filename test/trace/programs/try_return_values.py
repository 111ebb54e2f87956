def f():
    try:
        return g()
    except ValueError:
        return "v"
    finally:
        g2()


def g():
    raise ValueError


def g2():
    return 1


f()


def h():
    try:
        x = 1
        return x
    finally:
        x = 2


h()


def k():
    with __import__("contextlib").suppress(Exception):
        return 1 / 0
    return "k"


k()
