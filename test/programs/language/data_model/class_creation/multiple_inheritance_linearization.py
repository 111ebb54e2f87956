class A:
    def f(self):
        return ["A"]


class B(A):
    def f(self):
        return ["B"] + super().f()


class C(A):
    def f(self):
        return ["C"] + super().f()


class D(B, C):
    def f(self):
        return ["D"] + super().f()


class E(C, B): ...


print(D().f(), E().f(), [c.__name__ for c in D.__mro__])
try:

    class Bad(A, D): ...

except TypeError as error:
    print(error)
try:

    class Twice(A, A): ...

except TypeError as error:
    print(error)
try:

    class Layout(int, str): ...

except TypeError as error:
    print(error)
try:

    class FromBool(bool): ...

except TypeError as error:
    print(error)


class Mixin:
    def to_text(self):
        return f"{type(self).__name__}:{sorted(vars(self).items())}"


class Point(Mixin):
    def __init__(self, x, y):
        self.x, self.y = x, y


print(Point(1, 2).to_text())
