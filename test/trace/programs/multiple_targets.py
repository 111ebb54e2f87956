def f():
    a = b = c = 1
    a, b = b, a
    x = y = (
        z
    ) = [1]
    x[0], y[0] = 2, 3
    (a) = 4
    return a, b, c, x, y, z


f()
