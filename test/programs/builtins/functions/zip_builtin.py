for source in (
    'list(zip()), list(zip("ab")), list(zip("abc", [1, 2])), list(zip("ab", (1, 2), strict=True)), list(zip(*[(1, 2), (3, 4)])), dict(zip("ab", range(9))), type(zip()).__name__',
    'list(zip("abc", [1], strict=True))',
    'list(zip("a", [1, 2], strict=True))',
    'list(zip("a", "b", "cd", strict=True))',
    "zip(5)",
    'zip("a", 5)',
    'zip("a", foo=1)',
    'list(zip("ab", iter([1]), strict=True))',
    "list(zip(strict=True))",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
