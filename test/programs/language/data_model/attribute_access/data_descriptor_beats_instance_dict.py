class Data:
    def __get__(self, instance, owner): return "data", instance is not None, owner.__name__
    def __set__(self, instance, value): print("set", value)


class NonData:
    def __get__(self, instance, owner): return "non-data"


class SetOnly:
    def __set__(self, instance, value): instance.__dict__["s"] = value


class C:
    d, n, s = Data(), NonData(), SetOnly()


c = C()
c.__dict__.update(d=1, n=2)
print(c.d, c.n, C.d, C.n)
print(type(c.s).__name__)
c.s = 9
print(c.s, c.__dict__)
c.d = 5
for name in ("d", "s"):
    try:
        delattr(c, name)
    except AttributeError as error:
        print(error)
C.d = 7
print(c.d)
