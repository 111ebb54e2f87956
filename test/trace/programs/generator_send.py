def gen():
    x = yield 1
    while x:
        x = yield x + 1
    y = (yield
         2)
    z = [(yield 3), (yield 4)]
    return x, y, z


g = gen()
print(next(g))
print(g.send(5))
print(g.send(0))
print(g.send("a"))
print(g.send("b"))
try:
    g.send("c")
except StopIteration as e:
    print(e.value)
