def f(xs):
    a = list(x for x in xs)
    b = sum(
        x
        for x in xs
        if x
    )
    c = (x for x in xs)
    next(c)
    d = ((x, y) for x in xs for y in xs)
    return a, b, list(c), list(d)


f([1, 2])
print(list(i for i in range(2)))
