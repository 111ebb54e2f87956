for source in (
    "[hash(n) for n in (0, 1, -1, -2, 2**61 - 1, 2**61, 2**61 - 2, -(2**61), 10**30, -(10**30), 2**64)]",
    "1 == 1.0 == True, hash(1) == hash(1.0) == hash(True), 2**53 == float(2**53), 2**53 + 1 == float(2**53), hash(10**30) == hash(1e30), 10**22 == 1e22",
    '1 == "1", 1 != None, (1).__eq__("1"), (1).__lt__(1.5), (1).__lt__(2)',
    '1 < "1"',
    "1 < None",
    "1 < 1j",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
