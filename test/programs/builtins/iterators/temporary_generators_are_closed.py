def gen(n):
    try:
        for i in range(n):
            yield i
    finally:
        print("closed", n)


def wrapped(n, kept=[]):
    g = gen(n)
    kept.append(g)
    return g


print(next(gen(3)))
print(next(gen(4), None))


def in_function():
    default = 9
    print(next(gen(0), default), next(gen(5), default))


in_function()
print(any(gen(6)))
print(all(gen(7)))
print("--")
print(next(wrapped(9)))
g = gen(10)
print(next(g), any(g))
print(next(iter(g)))
print("end")
g.close()
wrapped.__defaults__[0][0].close()
