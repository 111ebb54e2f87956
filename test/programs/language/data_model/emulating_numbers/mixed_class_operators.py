class A:
    def __add__(self, o): return "A+"
    def __rsub__(self, o): return "-A"
    def __mul__(self, o): return NotImplemented
for source in (
    "A() + 1, 1 - A(), A() + A()",
    "1 + A()",
    "A() - 1",
    "A() * 2",
    "2 * A()",
    "A() - A()",
    "A() @ A()",
    "-A()",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
