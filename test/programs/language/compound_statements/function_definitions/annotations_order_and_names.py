def note(x):
    print("annotation", x)
    return x


def f(a: note(1), /, b: note(2) = 0, *c: note(3), d: note(4), **e: note(5)) -> note(6): ...


print(f.__annotations__, list(f.__annotations__))


def g(*args: *tuple[int, ...]): ...


print(g.__annotations__)


class C:
    def __m(self, __x: int): ...


print(C._C__m.__annotations__)
del f.__annotations__
print(f.__annotations__)
