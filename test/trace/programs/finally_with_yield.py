def g():
    try:
        yield 1
        try:
            yield 2
        finally:
            yield 3
    finally:
        yield 4


list(g())
x = g()
next(x); next(x)
try:
    x.throw(ValueError)
except ValueError:
    pass
print(next(x))
