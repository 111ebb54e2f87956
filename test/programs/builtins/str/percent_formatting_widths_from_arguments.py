# '*' takes width and precision from the arguments.
print("[%*d] [%-*d] [%.*f] [%*.*f] [%0*d]" % (5, 1, 5, 2, 2, 3.14159, 9, 3, 2.5, 6, 42))
print("[%*s] [%.*s] [%-*.*s|]" % (-6, "ab", 1, "xyz", 8, 2, "pqr"), "%.0f %.f %5.f" % (2.5, 3.5, 4.5))
for text, args in (("%*d", (1,)), ("%*d", ("a", 1)), ("%.*f", (1.5, 2)), ("%*d", (1 << 70, 1)), ("%.*d", (1 << 70, 1)), ("%(a)*d", {"a": 1})):
    try:
        print(text % args)
    except (TypeError, OverflowError, ValueError) as error:
        print(repr(text), type(error).__name__, error)
