for source in (
    'list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2, 3], (10, 20))), list(map(len, [])), list(map(max, "ab", "ba", "cc")), type(map(str, [])).__name__',
    "map()",
    "map(str)",
    "map(str, 5)",
    "list(map(5, [1]))",
    "list(map(lambda: 0, [1]))",
    "map(str, [], strict=True)",
    "list(map(str, [1], 5))",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
