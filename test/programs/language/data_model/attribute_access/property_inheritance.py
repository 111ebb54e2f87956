class A:
    @property
    def x(self): return "A.x"
    @x.setter
    def x(self, v): self.log = v
class B(A):
    @property
    def x(self): return "B." + super().x
class C(A):
    @A.x.getter
    def x(self): return "C.x"
b, c = B(), C()
c.x = 5
for source in (
    "b.x, c.x, c.log",
    'setattr(b, "x", 1)',
    "A.x.fset is C.x.fset, A().x, B.x.fset",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
