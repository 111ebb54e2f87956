def f(a):
    first = locals()
    b = 2
    second = locals()
    first["b"] = 99
    first["new"] = 1
    return b, first is second, sorted(second)


print(f(1))


class C:
    x = 1
    locals()["y"] = 2
    print(y, "x" in locals())


locals()["made"] = "by locals"
print(made, locals() is globals())


def g():
    x = 1
    return [sorted(locals()) for i in range(1)], sorted(k for k in (lambda q: locals())(5))


print(g())


def h():
    n = 1
    def inner():
        n
        return locals()
    return inner()


print(h())
