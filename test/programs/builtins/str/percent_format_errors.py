for spec, value in (("%d", "a"), ("%d", None), ("%x", 1.5), ("%c", "ab"), ("%c", 0x110000), ("%c", -1), ("%z", 1), ("%", 1), ("%d %d", 1), ("%d", (1, 2)), ("no", 1), ("%(a)s", 5), ("%(a)s", {}), ("%(a", {"a": 1}), ("%*d", (1,)), ("%*d", ("x", 1)), ("%f", "x"), ("%c", 1.5), ("%d", 1j), ("a%", ()), ("%.*f", (2, 3.14159)), ("%s", ()), ("%(x)s %s", {"x": 1}), ("%5", 1)):
    try:
        print(spec, spec % value)
    except (TypeError, ValueError, KeyError, OverflowError) as error:
        print(spec, type(error).__name__, error)
