class B:
    def a(self): return self
    def b(self, x): return self


def f(): return 1


(B()
 .a()
 .b(f())
 .a())
B().a().b(
    f()
).a(
).b(
    f(),
)
x = (
    "a b c"
    .split()
    .copy()
)
