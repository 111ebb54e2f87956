def gen():
    try:
        yield 1
    finally:
        print("closed")


def f():
    g = gen()
    next(g)
    del g
    print("deleted")
    g = gen()
    next(g)
    g = None
    print("bound anew")
    g = gen()
    next(g)


f()
print("left")
x = next(iter(gen()))
