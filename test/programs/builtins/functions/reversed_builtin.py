for source in (
    'list(reversed([1, 2])), list(reversed("ab")), list(reversed((1,))), list(reversed(range(3))), list(reversed({1: 2, 3: 4})), list(reversed(b"ab")), "".join(reversed("hello"))',
    "reversed(5)",
    "reversed({1})",
    "reversed(iter([]))",
    "reversed()",
    "reversed([1], [2])",
    'reversed(x for x in "a")',
    "reversed(seq=[1])",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
