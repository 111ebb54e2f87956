for source in (
    'list[int], dict[str, int], tuple[int, ...], type[int], list[int][0:0] if 0 else 1, set[int] | None, list["x"], frozenset[int].__args__',
    "int[0]",
    'str["a"]',
    "(5)[0]",
    "list[int][str]",
    "print[0]",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
