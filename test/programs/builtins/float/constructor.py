for source in (
    '[float(), float("1.5"), float(" -2e3 "), float("1_0.5"), float("inf"), float("-Infinity"), float("nan"), float("+NAN"), float(10**20), float(True), float("٣.٥"), float(b"2.5"), float(".5"), float("5."), float("1e400"), float("-1e-400")]',
    'float("")',
    'float("1.5.2")',
    'float("1__0")',
    'float("_1")',
    'float("1e")',
    'float("0x1p3")',
    'float("infi")',
    "float(None)",
    "float([])",
    "float(1j)",
    "float(10**400)",
    'float("1", "2")',
    "float(x=1)",
    'float(b"\\xff")',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
