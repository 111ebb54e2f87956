class C:
    @staticmethod
    def s(x):
        "static doc"
        return x

    @classmethod
    def c(cls, x):
        return cls.__name__, x


raw = C.__dict__["s"]
print(type(raw).__name__, raw.__func__ is C.s, raw.__wrapped__ is C.s, raw.__name__, raw.__doc__, raw(3), C().s(4))
raw = C.__dict__["c"]
print(type(raw).__name__, raw.__func__, end="\n") if False else print(type(raw).__name__, raw.__name__, C.c(1), C().c(2), C.c.__self__)


class D(C): ...


print(D.c(5), D().c(6), callable(raw), callable(C.__dict__["s"]))
try:
    raw(C, 1)
except TypeError as error:
    print(error)
