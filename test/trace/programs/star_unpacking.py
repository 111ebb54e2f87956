def f(*a, **k):
    return a, k


def g():
    a, *b = 1, 2, 3
    (
        c,
        *d,
        e,
    ) = range(5)
    [x, [y, *z]] = 1, (2, 3)
    f(*a_list, **{"x": 1})
    f(
        *[1, 2],
        3,
        *(4,),
        key=5,
        **dict(
            other=6
        ),
    )
    return [*b, *d], {*b}, {**{"a": 1}, "b": 2}


a_list = [1]
g()
