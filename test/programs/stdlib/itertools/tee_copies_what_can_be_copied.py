import itertools
class A:
    def __iter__(self):
        print("A iter")
        return B()
class B:
    def __iter__(self):
        print("B iter")
        return self
    def __next__(self):
        raise StopIteration
t = itertools.tee(A())
print(len(t))
t = itertools.tee(B(), 3)
t = itertools.tee(A(), 0)
t = itertools.tee(t[0] if t else [1], 1)
a, = t
u = itertools.tee(a, 2)
print(u[0] is a, u[1] is a)
class Bad:
    def __iter__(self): return 3
for x in (Bad(), 3, None):
    for n in (2, 0):
        try: print(itertools.tee(x, n))
        except TypeError as e: print(e)
print(type(u[0]))
class C:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
    def __copy__(self):
        print("copy")
        return C(self.n)
c = C(0)
x, y, z = itertools.tee(c, 3)
print(x is c, type(y).__name__, list(y), list(x), list(z))
a, b = itertools.tee([1, 2, 3])
print(next(a))
c, d = itertools.tee(a)
print(c is a, list(d), list(c), list(a), list(b))
