x = "global"


class C:
    print(x)
    x = "class"
    print(x)

    def f(self):
        return x

    y = [x] * 2
    for i in range(3):
        pass
    if i:
        z = "conditional"
    print(sorted(k for k in locals() if not k.startswith("__")))
    del i


print(C().f(), C.y, C.z, hasattr(C, "i"))


def outer():
    v = "enclosing"

    class D:
        w = v
        u = "own"

        def m(self):
            return v

        class Inner:
            pass

    return D


D = outer()
print(D.w, D.u, D().m(), D.Inner.__qualname__, D.__qualname__)
print(C.__name__, C.__module__, type(C).__name__, C.__dict__["x"])
