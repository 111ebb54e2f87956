for source in (
    '[x.hex() for x in (1.0, -0.0, 0.1, 255.5, 5e-324, 1e308, float("inf"), float("nan"))]',
    '[float.fromhex(s) for s in ("0x1p3", "1.8", "-0x.8p0", "inf", "-nan", " 0x1.999999999999ap-4 ", "0x1p-1074", "1p1", "0X1P+2", "0x1.fffffffffffff8p0")]',
    'float.fromhex("0x")',
    'float.fromhex("1p")',
    'float.fromhex("0x1p99999")',
    "float.fromhex(5)",
    'float.fromhex("")',
    'float.fromhex("0x1g")',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
