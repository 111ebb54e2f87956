class C:
    cls = "class"

    def __init__(self): self.own = "own"

    def __getattr__(self, name):
        if name.startswith("x"):
            return f"made {name}"
        raise AttributeError(f"no {name}")

    @property
    def broken(self): raise AttributeError("inner")

    @property
    def value(self): raise ValueError("not an attribute error")


c = C()
print(c.own, c.cls, c.xyz, getattr(c, "y", "default"), hasattr(c, "y"), hasattr(c, "x"))
for name in ("y", "broken", "value", "__len__"):
    try:
        print(getattr(c, name))
    except (AttributeError, ValueError) as error:
        print(type(error).__name__, error)
try:
    len(c)
except TypeError as error:
    print(error)
