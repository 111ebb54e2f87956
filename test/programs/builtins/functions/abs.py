class A:
    def __abs__(self): return "own"
for source in (
    "abs(-5), abs(5), abs(-2.5), abs(-0.0), abs(3 + 4j), abs(True), abs(-(2**70)), abs(A())",
    "abs()",
    'abs("a")',
    "abs(1, 2)",
    "abs(x=1)",
    "abs(None)",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
