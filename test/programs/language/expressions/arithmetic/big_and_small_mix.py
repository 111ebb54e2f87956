for source in (
    "2**53 + 1.0, 2**53 + 1, 10**25 * 0.1, (2**62) * 2 - 1, 9007199254740991 + 1, 9007199254740992 + 1, -9007199254740991 - 2, 3037000500**2, 2**31 * 2**31, 4294967296 * 4294967296",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
