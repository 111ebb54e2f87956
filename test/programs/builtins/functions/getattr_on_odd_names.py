# getattr and its kin: names that aren't text, defaults, errors that pass.
class A:
    x = 1

    @property
    def broken(self):
        raise AttributeError("inside")

    @property
    def worse(self):
        raise KeyError("inside")

    def __getattr__(self, name):
        if name.startswith("dyn"):
            return name.upper()
        raise AttributeError(f"nothing called {name}")


a = A()
print(getattr(a, "x"), getattr(a, "dyn1"), getattr(a, "none", "default"), getattr(a, "broken", "default"), hasattr(a, "broken"), hasattr(a, "dynamic"))
setattr(a, "with space", 5)
setattr(a, "", 6)
print(getattr(a, "with space"), a.__dict__, hasattr(a, ""), delattr(a, ""), vars(a))
for call in (lambda: getattr(a, 5), lambda: getattr(a, "none"), lambda: getattr(a), lambda: getattr(a, "worse", 1), lambda: hasattr(a, "worse"), lambda: hasattr(a, 5), lambda: setattr(a, 5, 1), lambda: delattr(a, "none"), lambda: setattr(a, "x"), lambda: getattr(a, "x", 1, 2), lambda: setattr(5, "x", 1), lambda: delattr(A, "y"), lambda: getattr(a, name="x"), lambda: setattr(a, "broken", 1), lambda: delattr(a, "broken"), lambda: getattr(a, b"x")):
    try:
        print(call())
    except (TypeError, AttributeError, KeyError) as error:
        print(type(error).__name__, error)
