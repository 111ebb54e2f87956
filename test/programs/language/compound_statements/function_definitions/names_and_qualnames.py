def outer():
    def inner(): ...
    class Local:
        def method(self): return lambda: 0
    return inner, Local


inner, Local = outer()
print(inner.__qualname__, Local.__qualname__, Local.method.__qualname__, Local().method().__qualname__, [lambda: 0][0].__qualname__)


class A:
    class B:
        def f(self): ...
    g = lambda self: 0
    h = staticmethod(lambda: 0)
    k = [x for x in (lambda: 0,)]


print(A.B.f.__qualname__, A.g.__qualname__, A.h.__qualname__, A.k[0].__qualname__)
