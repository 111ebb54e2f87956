class C:
    b = a = 1
    def m(self): ...
class D(C): c = 2
d = D()
d.z = 5
for source in (
    '[n for n in dir(d) if not n.startswith("_")], [n for n in dir(D) if not n.startswith("_")], "upper" in dir(""), dir([]) == sorted(dir([])), "real" in dir(5)',
    "dir(1, 2)",
    '[n for n in dir(type(d)) if n in ("mro", "__mro__")], "__name__" in dir(C), "__class__" in dir(C)',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
