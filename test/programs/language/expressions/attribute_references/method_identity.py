class C:
    def m(self): ...
c = C()
for source in (
    "c.m is c.m, c.m == c.m, C.m is C.m, c.m.__func__ is C.m, c.m.__self__ is c, [].append == [].append, (x := []).append == x.append",
    "c.m.x",
    "c.n",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
