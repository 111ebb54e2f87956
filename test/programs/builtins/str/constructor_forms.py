print(repr(str()), str(1.5), str(b"ab"), str(b"ab", "ascii"), str(b"\xc3\xa9", errors="strict"), str(object=5), str(bytearray(b"x"), "utf-8"), str(memoryview(b"yz"), encoding="latin-1"), str(None))
for call in (lambda: str("a", "utf-8"), lambda: str(5, "utf-8"), lambda: str(b"\xff", "utf-8"), lambda: str(1, 2, 3, 4), lambda: str(b"a", 5), lambda: str(x=1), lambda: str(b"a", "nope"), lambda: str(5, errors="x"), lambda: str(None, encoding=None)):
    try:
        print(call())
    except (TypeError, ValueError, LookupError) as error:
        print(type(error).__name__, error)
