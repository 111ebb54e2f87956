def f():
    for x in (
        1,
        2,
    ):
        y = x
    for (
        a,
        b,
    ) in zip(
        [1],
        [2],
    ):
        y = a
    return y


f()
