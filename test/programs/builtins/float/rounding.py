for source in (
    "[round(x) for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.4999999999999996)], [round(x, 1) for x in (0.25, 0.35, 2.675, 1.05, -0.05)]",
    "round(2.675, 2), round(1.005, 2), round(1234.5678, -2), round(1e22, 2), round(5e-324, 3), round(1e308, -308), round(0.1, 400), round(123.0, -400), round(-0.4), round(-0.0, 1)",
    "round(1.7976931348623157e308, -308)",
    'round(float("inf"))',
    'round(float("nan"))',
    'round(float("nan"), 1), round(float("inf"), 2)',
    "round(1.5, None), type(round(1.5)), type(round(1.5, 0))",
    'round(1.5, "1")',
    "round(1.5, 1.0)",
    "round(number=1.25, ndigits=1)",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
