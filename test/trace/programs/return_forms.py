def a():
    return


def b():
    return 1


def c():
    return (
        1
    )


def d(x):
    return (
        x
        + 1
    )


def e(x):
    if x: return 1
    return 2


def f(x):
    if x:
        return
    else:
        return None


def g(x):
    for i in x:
        return i


def h(x):
    while x:
        return x


def i():
    return a(), \
        b()


a(); b(); c(); d(1); e(0); e(1); f(0); f(1); g([]); g([1]); h(0); h(1); i()
