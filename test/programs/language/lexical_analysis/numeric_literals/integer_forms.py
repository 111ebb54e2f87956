print(0, 00, 0_0, 7, 2147483647, 0o177, 0O17, 0b100, 0B1, 0xdeadBEEF, 0X_f, 100_000_000, 0b_1110_0101, 0o_7)
print(79228162514264337593543950336, 0xFFFF_FFFF_FFFF_FFFF_FFFF, type(0b1).__name__)
for source in ("012", "0_7", "09", "1__0", "1_", "_1", "0x", "0xg", "0b2", "0b12", "0o8", "0o18", "0b", "0x_", "1_000_", "00123", "0777"):
    try:
        print(source, eval(source))
    except (SyntaxError, NameError) as error:
        print(source, type(error).__name__, error.msg if isinstance(error, SyntaxError) else error)
