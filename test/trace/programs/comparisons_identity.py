def f(x):
    if x is None: return 1
    if x is not None and x: return 2
    if not x: return 3
    while x is not None: x = None
    return 4


f(None); f(1); f(0)


def g(x):
    return x is None


g(1)
g(None)
