# Format specs that ints refuse.
for spec in ("s", ".3", ".3d", "c,", "+c", "#c", ",x", ",b", "y", "<<<5", "z", "zd", "5.", "ss", "5y", "\u20ac", ",_", "_,", ",,", "=", "99999999999999999999"):
    try:
        print(repr(spec), f"{65:{spec}}")
    except ValueError as error:
        print(repr(spec), error)
for n in (-1, 0x110000, 1 << 70):
    try:
        print(f"{n:c}")
    except (OverflowError, ValueError) as error:
        print(type(error).__name__, error)
print(f"{65:c}|{0x1F600:c}|{97:5c}|{97:<5c}|")
