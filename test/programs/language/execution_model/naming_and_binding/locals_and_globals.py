def f(a, b=2):
    c = a + b
    return sorted(locals().items())


print(f(1))
print("f" in globals(), globals()["f"] is f, __name__)
globals()["made"] = 10
print(made)


class K:
    v = 1
    names = [n for n in locals() if not n.startswith("_")]


print(K.names)
print(sorted(vars(K))[-2:], type(vars(K)).__name__)


def g():
    x = 1

    def h():
        return locals(), x

    return h()


print(g())


def snapshot():
    a = 1
    l = locals()
    a = 2
    return l["a"], locals()["a"]


print(snapshot())
