class D:
    def __get__(self, instance, owner=None): return instance, owner


class C:
    d = D()

    def f(self): return "f"


c = C()
print(C.__dict__["d"].__get__(None, C), C.f.__get__(c)() , C.__dict__["f"].__get__(c, C) == c.f, C.__dict__["f"].__get__(None, C) is C.f)
print(type(c).__dict__["f"].__get__(5)  .__self__)
try:
    C.f.__get__(None)
except TypeError as error:
    print(error)
try:
    C.f.__get__()
except TypeError as error:
    print(error)
print(super(C, c).__init__.__name__, int.real.__get__(5), list.append.__get__([])(1))
try:
    int.real.__get__("a")
except TypeError as error:
    print(error)
