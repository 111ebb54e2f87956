def g(x):
    return x + 1


def f(xs):
    a = [g(x) for x in xs if g(x) > 1]
    b = [g(
        x
    ) for x in xs]
    c = {g(x): g(
        x) for x in xs}
    return a, b, c


f([0, 1])
