for source in (
    '[[1, [2]], (3, {4})], {"a": [1, {"b": (2,)}]}, [[]] * 2, [{}, set(), ()], {(): [], frozenset(): {}}, [*[*[1]]], [(*"ab",), [*"cd"]], {**{**{1: 2}}}',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
