# str() with bytes, encodings and odd arguments.
class Bad:
    def __str__(self):
        return 5


class BadRepr:
    def __repr__(self):
        return None


print(str(), str(b"a"), str(b"caf\xc3\xa9", "utf-8"), str(b"\xff", errors="replace"), str(bytearray(b"x"), "ascii"), str(memoryview(b"y"), encoding="latin-1"), str(object=5), str(b"\xff", "ascii", "ignore"))
for call in (lambda: str(5, "utf-8"), lambda: str("a", "utf-8"), lambda: str(b"a", 5), lambda: str(b"a", "no-such"), lambda: str(b"\xff", "utf-8"), lambda: str(Bad()), lambda: str(BadRepr()), lambda: repr(BadRepr()), lambda: str(1, 2, 3, 4), lambda: str(b"a", errors=1), lambda: str(None, errors="x"), lambda: str(string="a")):
    try:
        print(call())
    except (TypeError, LookupError, UnicodeDecodeError) as error:
        print(type(error).__name__, error)
