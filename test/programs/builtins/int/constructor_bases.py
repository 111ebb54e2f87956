for source in (
    '[int("z", 36), int("11", 2), int("0x1f", 16), int("0b11", 0), int("0o17", 0), int("0xF", 0), int("077", 8), int("-0b1", 0), int("1_0", 2), int("0b_1", 2)]',
    'int("9", 8)',
    'int("12", 1)',
    'int("12", 37)',
    'int("012", 0)',
    'int("0x", 16)',
    "int(5, 10)",
    'int("5", base="10")',
    'int("5", 10.0)',
    "int(base=10)",
    'int("1", -1)',
    'int("0b1", 16)',
    'int("g", 16)',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
