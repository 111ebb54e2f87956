def f(): ...
class C:
    def m(self): ...
c, d = C(), C()
for source in (
    "c.m == c.m, c.m == d.m, hash(c.m) == hash(c.m), len({c.m, c.m, d.m}), f == f, {f: 1}[f], C.m == C.m, len is len, [].append == [].append",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
