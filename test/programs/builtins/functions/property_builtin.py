class C:
    def __init__(self): self._x = 1
    @property
    def x(self):
        "the doc"
        return self._x
    @x.setter
    def x(self, v): self._x = v * 2
    @x.deleter
    def x(self): self._x = "deleted"
c = C()
for source in (
    'c.x, setattr(c, "x", 5), c.x, delattr(c, "x"), c.x, C.x.__doc__, C.x.fget.__name__, type(C.x).__name__, C.x.__get__(c), C.x.__set__(c, 1), c._x',
    "property().__get__(5)",
    "property(len).__get__([1, 2])",
    "property(5).__get__(1)",
    "property(len).__set__([], 1)",
    "property(1, 2, 3, 4, 5)",
    "property(foo=1)",
    'property(len, doc="d").__doc__, property(doc="e").__doc__, property(len).setter(print).fset is print',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
