def f(xs):
    for x in xs:
        if x == 2:
            break
    else:
        x = -1
    return x


f([1, 2, 3])
f([1, 3])
f([])
