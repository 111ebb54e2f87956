class C:
    def __init__(self, n): self.n = n
    def get(self, *a): return self.n, a


c = C(1)
m = c.get
c.n = 2
print(m(), c.get(5), C.get(c, 6), [C(9).get][0]())
c.get = lambda *a: ("instance", a)
print(c.get(1), m(1))
del c.get
C.get = lambda self: "replaced"
print(c.get(), m())


class D(C):
    def get(self): return super().get() + "!"


print(D(1).get(), (lambda o: o.get())(D(2)))
