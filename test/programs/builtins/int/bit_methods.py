for source in (
    "[(n, n.bit_length(), n.bit_count()) for n in (0, 1, -1, 255, -256, 2**64, -(2**100) + 1)]",
    "True.bit_length(), (5).bit_count()",
    "(1).bit_length(1)",
    "int.bit_length(1.0)",
    "(7).conjugate(), (7).real, (7).imag, (7).numerator, (7).denominator, (7).is_integer(), (7).as_integer_ratio(), True.as_integer_ratio()",
    "(5).__trunc__(), (5).__floor__(), (5).__ceil__(), (15).__round__(-1), (25).__round__(-1), (-15).__round__(-1)",
    '(5).__round__("a")',
    "(5).real.imag.x",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
