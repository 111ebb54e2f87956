def g(n):
    yield from range(n)


a = [list(g(i)) for i in range(2)]
b = {i: sum(x for x in g(i)) for i in range(2)}
c = [x for y in (g(1), g(2)) for x in y]
d = [(yield_,) for yield_ in g(2)]
def f():
    return [x for x in g(2) if x], {x for x in g(2)}
f()
