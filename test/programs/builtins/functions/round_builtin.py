class R:
    def __round__(self, n="none"): return n
for source in (
    "round(1.5), round(2.5), round(1.25, 1), round(15, -1), round(25, -1), round(R()), round(R(), 3), round(True), round(-1.5), round(1e16 + 1.0), round(5, 2), round(R(), None)",
    'round("a")',
    'round(1.5, "a")',
    "round()",
    "round(1, 2, 3)",
    "round(1j)",
    "round(object())",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
