for source in (
    "7 / 2, 6 / 2, type(6 / 2).__name__, 7 // 2, 7.0 // 2, type(7.0 // 2).__name__, -7 // 2, 2**70 // 3",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
