class R:
    def __repr__(self): return 5
for source in (
    'repr(5), repr("a\'b"), repr(None), repr([1, "a"]), repr(b"x"), repr({1: 2}), repr(...), repr(int), repr(len), repr(type), repr(1e5)',
    "repr(R())",
    "repr()",
    "repr(1, 2)",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
