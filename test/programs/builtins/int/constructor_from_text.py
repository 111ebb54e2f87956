for source in (
    'int(" 12 "), int("-0"), int("+7"), int("1_000"), int("٣٤"), int("\\n5\\t"), int(b"42"), int(bytearray(b"7")), int("0", 0)',
    'int("1__0")',
    'int("_1")',
    'int("")',
    'int(" ")',
    'int("1.5")',
    'int("1 2")',
    'int("0x10")',
    'int("--1")',
    'int(b"\\xff")',
    'int("é1")',
    'int("1\\0")',
    'int("12345678901234567890" * 2)',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
