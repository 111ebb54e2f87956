def f(xs, ys):
    for i, (x, y) in enumerate(zip(xs, ys)):
        print(i, x, y)
    for k, v in dict(zip(xs, ys)).items(): print(k, v)
    for x in reversed(xs):
        for _ in range(x): pass
    for c in "ab": print(c)


f([1, 2], [3, 4])
