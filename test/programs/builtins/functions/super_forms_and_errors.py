# super() with and without arguments.
class A:
    def f(self):
        return "A.f"

    @classmethod
    def c(cls):
        return f"A.c of {cls.__name__}"


class B(A):
    def f(self):
        return "B.f " + super().f()

    @classmethod
    def c(cls):
        return super().c()

    @staticmethod
    def s():
        return super().f()


b = B()
print(b.f(), B.c(), super(B, b).f(), super(B, B).c(), super(B, b).__self__ is b, super(B, b).__thisclass__, super(B, b).__self_class__, str(super(B, b)).split(" object")[0], super(B).__self__)
for call in (lambda: super(), lambda: super(5), lambda: super(B, 5), lambda: super(A, B()).f(), lambda: super(B, A()), lambda: super(B, b).nope, lambda: B.s(), lambda: super(1, 2, 3), lambda: super(B, A)):
    try:
        print(call())
    except (TypeError, RuntimeError, AttributeError) as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])
