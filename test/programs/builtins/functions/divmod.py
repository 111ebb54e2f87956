class D:
    def __divmod__(self, other): return "divmod", other
    def __rdivmod__(self, other): return "rdivmod", other
for source in (
    "divmod(7, 2), divmod(-7, 2), divmod(7.5, 2), divmod(True, 2), divmod(D(), 1), divmod(1, D()), divmod(2**70, 3)",
    "divmod(1, 0)",
    "divmod(1.0, 0)",
    'divmod("a", 1)',
    "divmod(1j, 1)",
    "divmod(1)",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
