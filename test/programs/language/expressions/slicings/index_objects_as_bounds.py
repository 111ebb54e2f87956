class I:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
x = list(range(6))
for source in (
    'x[I(1):I(4)], x[I(-2):], x[::I(2)], x[I(0)], x[I(-1)], "abc"[I(1)], x[I(2**70):]',
    'x[I("a"):]',
    "x[I(10)]",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
