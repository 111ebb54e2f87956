def gen():
    try:
        yield 1
    except ValueError as e:
        yield "caught"
    finally:
        print("finally")
    yield 2


g = gen()
next(g)
print(g.throw(ValueError("x")))
print(next(g))
g.close()
g = gen()
try:
    g.throw(KeyError)
except KeyError:
    print("not begun")
g = gen()
next(g)
try:
    g.throw(KeyError("k"))
except KeyError:
    print("through")
