class Own:
    def __hash__(self): return 2**64 + 3
class Bad:
    def __hash__(self): return "x"
for source in (
    'hash(5), hash("a") == hash("a"), hash(1.0) == hash(1), hash(Own()), hash(None) == hash(None), hash((1, 2)), hash(b"a") == hash("a")',
    "hash([])",
    "hash({})",
    "hash(set())",
    "hash(Bad())",
    "hash()",
    "hash(1, 2)",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
