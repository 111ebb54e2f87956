for source in (
    '[(i, a) for i, a in enumerate("ab", 1)], [a + b for a, b in zip("ab", "cd")], [(a, rest) for a, *rest in ("abc", [1])], [k for k, (v, w) in {"x": (1, 2)}.items()], [x for x, in [(1,), [2]]]',
    "[a for a, b in [(1,)]]",
    "[a for a, b in [5]]",
    '[a for a, b in ["abc"]]',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
