def f(xs):
    a = [x for x in xs]
    b = [x
         for x in xs
         if x]
    c = [
        (x, y)
        for x in xs
        if x > 0
        for y in range(x)
        if y % 2
    ]
    d = [x for x in [y for y in xs]]
    e = [[y for y in range(x)] for x in xs]
    return a, b, c, d, e


f([0, 1, 2])
g = [i * 2 for i in range(3)]
h = [
    i
    for i
    in range(3)
]
