def inner():
    x = yield 1
    print(x)
    try:
        yield 2
    except ValueError:
        yield 3
    return 4


def outer():
    r = yield from inner()
    print(r)
    yield from [5, 6]
    r = (
        yield from
        inner()
    )
    return r


g = outer()
next(g)
g.send("a")
g.throw(ValueError)
print(list(g))
g = outer()
next(g)
g.close()
g = outer()
next(g)
try:
    g.throw(KeyError)
except KeyError:
    print("key")
