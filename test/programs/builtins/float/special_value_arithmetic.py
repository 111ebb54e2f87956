inf, nan = float("inf"), float("nan")
for source in (
    "inf - inf, inf * 0, inf / inf, inf + 1, -inf * 2, inf // 1, inf % 2, 2 % inf, -2 % inf, 0.0 * -1, -0.0 + 0, 0.0 - 0.0",
    "nan == nan, nan < nan, inf > 10**400, -inf < -(10**400), min(nan, 1), min(1, nan), max(nan, 1), sorted([2, nan, 1])[1:2] != []",
    "1.0 // 0.0",
    "inf // 0",
    "1 % 0.0",
    "divmod(1.5, 0)",
    "divmod(inf, 2), divmod(2, inf), divmod(-2, inf), divmod(-7.5, 2)",
    "inf ** 0, nan ** 0, 1 ** nan, 0.0 ** inf, (-inf) ** 3, (-inf) ** -3, (-1) ** inf",
    "(-0.0) ** -1",
    "1e300 * 1e10, 1e-300 / 1e300",
    "1e300 ** 2",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
