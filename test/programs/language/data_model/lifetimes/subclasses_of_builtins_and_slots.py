class L(list):
    def __del__(self): print("del L", list(self))
l = L([1, 2])
l = None
class S:
    __slots__ = ("n",)
    def __init__(self, n): self.n = n
    def __del__(self): print("del S", self.n)
s = S(1)
s = S(2)
del s
class B(A):
    pass
b = B("b")
del b
class N:
    def __new__(cls):
        print("new")
        return super().__new__(cls)
    def __del__(self): print("del N")
n = N()
n = None
class D(A):
    def __del__(self):
        print("D first")
        super().__del__()
D("d")
print("end")
