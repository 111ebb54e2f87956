def v(x):
    print(x, end=" ")
    return x


def f(*args, **kw):
    print("->", args, kw)
    return v


f(v(1), v(2), k=v(3), *[v(4)], **{"z": v(5)})(v(6))
print([v(1), v(2)], {v("k"): v("v"), v("l"): v("w")}, v(1) + v(2) * v(3))
items = [0] * 5
items[v(1)] = v(2)
print(items)


class C:
    def __getattr__(self, name):
        print("get", name, end=" ")
        return lambda *a: a


print(C().meth(v(1), v(2)))


def g(a=v("default a"), b=v("default b")): ...


print()
