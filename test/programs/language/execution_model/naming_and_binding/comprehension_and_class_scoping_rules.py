x = 1


def f():
    x = 2

    class C:
        x = 3
        a = x
        b = [x for _ in range(1)]
        c = (lambda: x)()
        d = [y for y in [x]]

        def m(self):
            return x

    return C.a, C.b, C.c, C.d, C().m()


print(f())


def g():
    global x
    x = 10
    return [x + i for i in range(2)]


print(g(), x)


def h(x):
    def inner():
        x = 5
        return x

    return inner(), x


print(h(1))
def k():
    for i in range(3):
        j = i
    return i, j, [i for i in "ab"], i
print(k())
