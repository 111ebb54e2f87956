# int(text, base) for all bases, and what it says of bad ones.
text = "zz"
for base in range(2, 37):
    try:
        print(base, int(text, base))
    except ValueError as error:
        print(error)
for base in (1, 37, -1, 1 << 70, 2.0, "10"):
    try:
        print(int("1", base))
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)
print(int("0o17", 8), int("0O17", 0), int("0XfF", 16), int(b"101", 2), int(bytearray(b"77"), base=8))
