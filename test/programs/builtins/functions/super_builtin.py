class A:
    def f(self): return "A"
class B(A):
    def f(self): return "B" + super().f()
for source in (
    "B().f(), super(B, B()).f(), super(B, B).f(B()), type(super(B, B())).__name__, super(B, B()).__self_class__",
    "super()",
    "super(5)",
    "super(A, 5)",
    "super(B, A())",
    "super(A, B()).f()",
    "super(A, A()).x",
    "super(1, 2, 3)",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
