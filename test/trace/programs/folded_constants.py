def f():
    a = 1 + 2 * 3
    b = "a" * 3
    c = (1, 2, (3, 4))
    d = -5
    e = not True
    g = [1, 2, 3]
    h = {1, 2, 3}
    i = 3 in {1, 2, 3}
    j = (1,
         2,
         3)[1]
    k = "abc"[
        0
    ]
    l = (
        1 +
        2
    )
    return a, b, c, d, e, g, h, i, j, k, l


f()
