class Trunc:
    def __trunc__(self): return 5
class Both:
    def __int__(self): return 1
    def __index__(self): return 2
class Index:
    def __index__(self): return 3
for source in (
    "[int(), int(3.99), int(-3.99), int(1e20), int(True), int(Both()), int(Index())]",
    'int(float("nan"))',
    'int(float("-inf"))',
    "int(None)",
    "int([])",
    "int(1j)",
    "int(Trunc())",
    'int("5", 10, 3)',
    "int(x=5)",
    'int(memoryview(b"12"))',
    "int(object)",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
