def f(xs):
    for x in xs:
        if x > 1: return x
    return None


def g(xs):
    return next((x for x in xs if x > 1), None)


def h(xs):
    for i, x in enumerate(xs):
        if x == 2:
            return i
    else:
        return -1


f([1, 2]); f([1]); g([1, 2]); g([1]); h([1, 2]); h([1])
