for source in (
    "1e308 * 10, -1e308 * 10, 1e308 + 1e308, 1e-320 / 1e10, 2.0 ** 1023 * 2",
    "2.0 ** 1024",
    "10.0 ** 309",
    "int(1e308 * 10)",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
