for source in (
    "aiter(5)",
    "anext(5)",
    "aiter()",
    "anext()",
    "aiter([])",
    "anext(iter([]))",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
