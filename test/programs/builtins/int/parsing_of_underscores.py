# Underscores stand between digits, and once only.
for text in ("1_000", "0x_ff", "0b1_0", "_1", "1_", "1__0", "0_0", "0x", "-1_0", "+ 1", "1 0", " 12\n", "\u0661\u0662", "0_7"):
    for base in (10, 0, 16):
        try:
            print(repr(text), base, int(text, base))
        except ValueError as error:
            print(error)
