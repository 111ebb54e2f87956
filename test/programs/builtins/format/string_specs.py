# Format specs for str: fill, alignment, width and precision; what it refuses.
for spec in ("10", "<10", ">10", "^10", "*^11", ".2", "5.2", "\u20ac>6", "s", "<s", "0", "05", "010s", ".0", "{<6", "}<6"):
    print(repr(spec), "[" + format("abc", spec) + "]")
for spec in ("d", "+", " ", ",", "_", "=5", "#", "z", ".", "x", "5.d", "0=5"):
    try:
        print(repr(spec), "[" + format("abc", spec) + "]")
    except ValueError as error:
        print(repr(spec), error)
