for source in (
    "[x.as_integer_ratio() for x in (0.5, -0.25, 0.1, 1e20, 0.0, -0.0, 5e-324)]",
    'float("inf").as_integer_ratio()',
    'float("nan").as_integer_ratio()',
    '[x.is_integer() for x in (1.0, 1.5, -0.0, 1e300, float("inf"), float("nan"))]',
    "(1.5).conjugate(), (1.5).real, (1.5).imag, (2.7).__trunc__(), (2.7).__floor__(), (-2.7).__ceil__(), (2.5).__round__(), (1.5).__int__()",
    "(1e20).__trunc__(), (1e300).__floor__() == 10**300",
    'float("nan").__trunc__()',
    'float("inf").__floor__()',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
