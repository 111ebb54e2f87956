class P:
    def __pow__(self, e, m=None): return "pow", e, m
    def __rpow__(self, b, m=None): return "rpow", b, m
for source in (
    "pow(2, 3), pow(2, 3, 5), pow(2.0, -1), pow(P(), 2), pow(P(), 2, 3), pow(2, P()), pow(True, True), pow(0, 0), pow(-8, 1 / 3), pow(2, -1), pow(10, -2, 7)",
    "pow(2, P(), 5)",
    'pow("a", 1)',
    'pow(1, 2, "3")',
    "pow(2)",
    "pow(0, -1)",
    "pow(exp=2, base=3), pow(3, mod=4, exp=2)",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
