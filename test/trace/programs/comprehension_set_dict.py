def f(xs):
    a = {x for x in xs}
    b = {x: x * 2 for x in xs}
    c = {
        k:
        v
        for k, v in b.items()
        if v
    }
    d = {
        x
        for x in a
    }
    return a, b, c, d


f([1, 2])
g = {k: v for k, v in zip("ab", (1, 2))}
class C:
    xs = [1, 2]
    ys = [x + 1 for x in xs]
    zs = {
        y: y
        for y in ys
    }
