class C:
    def __init__(self): self.__call__ = lambda: "instance"


class D:
    def __call__(self, *args, **kw): return args, kw


d = D()
print(d(1, *[2], x=3, **{"y": 4}), callable(d), callable(C()))
d.__call__ = lambda: "instance"
print(d(), d.__call__())
try:
    C()()
except TypeError as error:
    print(error)
C.__call__ = D()
print(C()(9))
D.__call__ = 5
try:
    d()
except TypeError as error:
    print(error)
