class A:
    def f(self): return "A.f"
    x = "A.x"

    @classmethod
    def c(cls): return cls.__name__


class B(A):
    x = "B.x"
    def f(self): return "B." + super().f() + super(B, self).f() + super(B, B).c() + super().x

    @classmethod
    def c(cls): return "B" + super().c()

    @staticmethod
    def s(): return super().f()


print(B().f(), B.c(), super(B, B()).f(), super(B, B()).x, super(A, B()).__repr__.__name__)
s = super(B, B())
print(s.__thisclass__, s.__self_class__, type(s.__self__).__name__, repr(s))
for call in (B.s, super, lambda: super(B), lambda: super(A, 5), lambda: super(5, 5), lambda: super(B, A()), lambda: super(A, A()).f(), lambda: B.s(1)):
    try:
        print(repr(call())[:40])
    except (TypeError, RuntimeError, AttributeError) as error:
        print(type(error).__name__, error)
