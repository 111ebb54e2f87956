class A:
    def who(self): return "A"


class B:
    def who(self): return "B"


class C(A): ...
class D(C): ...


d = D()
print(d.who(), D.__mro__)
C.__bases__ = (B,)
print(d.who(), D.__mro__, A.__subclasses__(), B.__subclasses__())
for bases in ((), 5, (D,), (int,), (5,), (A, A)):
    try:
        C.__bases__ = bases
    except TypeError as error:
        print(error)
