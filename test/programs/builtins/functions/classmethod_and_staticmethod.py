class C:
    @classmethod
    def c(cls, *a): return cls.__name__, a
    @staticmethod
    def s(*a): return a
class D(C): ...
for source in (
    'C.c(1), C().c(2), D.c(), C.s(1), C().s(2), staticmethod(len)([1, 2]), classmethod(len).__func__ is len, staticmethod(len).__wrapped__ is len, C.__dict__["s"].__name__',
    "classmethod()",
    "staticmethod()",
    "classmethod(1, 2)",
    "staticmethod(x=1)",
    "classmethod(len)([1])",
    'C.__dict__["c"](C)',
    "classmethod(5).__get__(None, int)()",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
