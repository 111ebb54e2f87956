# CPython closes a generator as soon as nothing refers to it; here only the garbage collector would know.


def g():
    try:
        yield 1
        yield 2
    finally:
        print("closed")


held = g()
next(held)
held = None
print("bound anew")
