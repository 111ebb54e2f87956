class Builder:
    def __init__(self): self.parts = []
    def add(self, x):
        self.parts.append(x)
        return self
    def __call__(self, x): return self.add(x * 2)
    def __getitem__(self, x): return self.add([x])
for source in (
    'Builder().add(1)(2)[3].add(4).parts, Builder()("a")("b").parts, (lambda: lambda: lambda: 5)()()(), [[len]][0][0]("abc"), {"f": str.upper}["f"]("x")',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
