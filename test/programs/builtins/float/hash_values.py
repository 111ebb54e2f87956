for source in (
    '[hash(x) for x in (0.0, -0.0, 1.0, -1.0, 0.5, 1.5, 0.1, 1e300, 1e-300, 2.0**61, float("inf"), float("-inf"))]',
    'hash(0.5) == hash(1 / 2), hash(2.0**70) == hash(2**70), {1.0: "a"}[1], {0.0} == {-0.0}, len({float("nan"), float("nan")})',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
