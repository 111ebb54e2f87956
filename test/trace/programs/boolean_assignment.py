def f(a, b):
    x = a and b
    y = a or b
    z = not a
    w = a and b or not a
    v = (a
         and not b)
    u = a is None or b is not None
    t = a in (1, 2) and b not in (3,)
    return x, y, z, w, v, u, t


for a in (0, 1, None):
    f(a, 2)
