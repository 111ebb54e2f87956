def f(x, *args, k=1, **kw):
    y = 1
    def g(z=x):
        nonlocal y
        y += z
        return lambda: (x, y, z, args, kw)
    del x
    return g

def h():
    for x in y: pass
    return [lambda: x for x in x]

def counter():
    def inner():
        global total
        total = 1
        return inner
    return inner
