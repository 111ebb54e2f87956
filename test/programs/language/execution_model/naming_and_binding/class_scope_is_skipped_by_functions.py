x = "global"


class C:
    x = "class"
    seen = x
    def method(self): return x
    squares = [x for _ in range(1)]
    first = [i for i in x]
    lam = lambda self: x
    class Inner: inner_x = x


print(C.seen, C().method(), C.squares, C.first[0], C().lam(), C.Inner.inner_x)


def f():
    x = "function"
    class D:
        x = x + "!"
        def method(self): return x
    return D.x, D().method()


try:
    print(f())
except NameError as error:
    print(type(error).__name__, error)
