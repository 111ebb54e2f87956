def f():
    x = 1
    x += 1
    x -= (
        2
    )
    y = [1]
    y += [2]
    y[0] += 5
    y[
        0
    ] *= 2
    s = "a"
    s += \
        "b"
    return x, y, s


f()
