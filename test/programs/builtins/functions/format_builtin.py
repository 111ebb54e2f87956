for source in (
    'format(5), format(5, "03"), format("a", ">3"), format(1.5, ".2f"), format(None), format([1], ""), format(True), format(True, "d"), format(2**70, ",")',
    'format(5, "q")',
    'format("a", "d")',
    'format(None, "5")',
    'format([], "x")',
    "format(5, 5)",
    "format()",
    "format(1, 2, 3)",
    "format(5, None)",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
