def f():
    fs = [lambda: x for x in range(2)]
    gs = [[lambda: x + y for x in range(2)] for y in range(2)]
    return [f() for f in fs], [g() for row in gs for g in row]


f()
class A:
    fs = [lambda: x for x in range(2)]
    r = [f() for f in fs]
fs = [lambda: x for x in range(2)]
print([f() for f in fs])
