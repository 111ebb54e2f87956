for source in (
    "[0.1, 1 / 3, 1e16, 1e15, 123456789012345680.0, 1e-4, 1e-5, 1e22, 1e23, 5e-324, 1.7976931348623157e308, 2.0**-1074, 100.0, -0.0, 1e5, 9007199254740993.0, 0.1 + 0.2, 2.675, 4.35, 1e-7]",
    'str(1e100), repr(-1.5e-300), f"{1e16}", str(float("nan")), repr(float("-inf")), [1.0], 1.0.__str__()',
    "float(repr(0.1)) == 0.1, float(repr(2 / 3)) == 2 / 3",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
