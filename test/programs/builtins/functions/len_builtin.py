class L:
    def __len__(self): return 2**64
for source in (
    'len(""), len([1, 2]), len({1: 2}), len(range(5)), len(b"ab"), len({1, 2}), len("é😀")',
    "len(5)",
    "len(None)",
    "len(iter([]))",
    "len(L())",
    "len()",
    "len([], [])",
    'len(x for x in "")',
    "len(int)",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
