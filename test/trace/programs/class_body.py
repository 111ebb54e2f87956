class A:
    x = 1
    y = x + 1

    def m(self):
        return self.x

    if y > 1:
        z = 3
    for i in range(2):
        w = i
    del i

    class B:
        q = 1


class D(
    A,
    metaclass=type,
):
    __slots__ = ()

    def m(self):
        return super().m()


class E: pass


class F:
    pass


class G(A, F): x = 5


D().m()
