class A:
    __slots__ = ("a",)


class B(A):
    __slots__ = ("b",)


class Open(A): ...


class C:
    __slots__ = ("c",)


b = B()
b.a, b.b = 1, 2
o = Open()
o.a, o.other = 3, 4
print(b.a, b.b, o.__dict__, o.a)
try:
    class Both(A, C): ...
except TypeError as error:
    print(error)
for base in (int, tuple, bytes):
    try:
        type("T", (base,), {"__slots__": ("x",)})
    except TypeError as error:
        print(error)
print(type("T", (int,), {"__slots__": ()})(5) + 1, type("L", (list,), {"__slots__": ("x",)}).x.__name__)
