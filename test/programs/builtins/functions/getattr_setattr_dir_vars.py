class A:
    x = 1

    def m(self): ...


a = A()
print(getattr(a, "x"), getattr(a, "y", "default"), hasattr(a, "m"), hasattr(a, "zz"))
setattr(a, "y", 5)
print(a.y, vars(a), [n for n in dir(a) if not n.startswith("__")])
delattr(a, "y")
print(vars(a), "x" in vars(A))
for bad in (lambda: getattr(a, "y"), lambda: getattr(a, 5), lambda: delattr(a, "x"), lambda: vars(5), lambda: setattr(5, "x", 1), lambda: getattr(1, "foo"), lambda: setattr(int, "x", 1), lambda: hasattr(1, 2)):
    try:
        bad()
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
print([n for n in dir([]) if not n.startswith("_")])
print([n for n in dir({}) if not n.startswith("_")])
print([n for n in dir("") if not n.startswith("_")])
print([n for n in dir(set()) if not n.startswith("_")])
print([n for n in dir(()) if not n.startswith("_")], [n for n in dir(1) if not n.startswith("_")], [n for n in dir(1.0) if not n.startswith("_")])
