class A:
    def __add__(self, other): return NotImplemented
    def __radd__(self, other): return "radd"
    def __sub__(self, other): return NotImplemented
    def __rsub__(self, other): return NotImplemented


class B(A):
    def __radd__(self, other): return "B.radd"


class C(A): ...


print(A() + B(), A() + C() if False else "", 1 + A(), A() + B())
for call in (lambda: A() + A(), lambda: A() - B(), lambda: A() + 1, lambda: 1 - A(), lambda: A() - "x", lambda: pow(A(), 2, 3), lambda: A() ** 2, lambda: divmod(A(), 2), lambda: A() @ 1):
    try:
        print(call())
    except TypeError as error:
        print(error)
