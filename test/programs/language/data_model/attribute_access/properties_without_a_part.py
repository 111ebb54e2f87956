class C:
    @property
    def r(self): return 1

    w = property(None, lambda self, value: print("w", value))
    d = property(fdel=lambda self: print("deleted"))
    doc = property(doc="just words")


c = C()
c.w = 3
del c.d
print(C.doc.__doc__, C.r.fget.__name__, C.r.fset, C.r.__name__)
for action in (lambda: setattr(c, "r", 1), lambda: delattr(c, "r"), lambda: c.w, lambda: c.d, lambda: delattr(c, "w"), lambda: c.doc):
    try:
        action()
    except AttributeError as error:
        print(error)
