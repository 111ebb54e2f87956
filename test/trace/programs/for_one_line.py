def f(xs):
    for x in xs: y = x
    for x in xs: pass
    for x in xs: y = x; z = y
    for x in range(2): print(x) if x else None
    return y


f([1, 2])
for i in range(3): j = i
