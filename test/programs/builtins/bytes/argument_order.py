def attempt(do):
    try:
        print(repr(do()))
    except Exception as error:
        print(type(error).__name__, error)


a = bytearray()
attempt(lambda: a.pop(None))
attempt(lambda: a.pop(2**70))
attempt(lambda: b"abc".rfind(1.5, 2j))
attempt(lambda: a.__setitem__(8, 300))
attempt(lambda: a.__setitem__(8, 3))
attempt(lambda: a.__setitem__(slice([], 1), 1))
attempt(lambda: a.__setitem__(slice(0, 1), ...))
attempt(lambda: a.__setitem__(slice(0, 1), 1.5))
attempt(lambda: b"ab".hex(bytearray(b"-")))
attempt(lambda: b"ab".hex(b"-"))
attempt(lambda: b"abc".translate(None, None))
attempt(lambda: b"ab".ljust(3, memoryview(b"x")))
attempt(lambda: b"ab".ljust(3, bytearray(b"x")))
attempt(lambda: bytes.fromhex("by\u2003"))
attempt(lambda: float(bytearray(b"aa")))
attempt(lambda: memoryview(b"ab").tobytes(1))
attempt(lambda: b"a-b".partition(bytearray(b"-")))
attempt(lambda: bytearray(b"a-b").partition(b"-"))
attempt(lambda: b"%i" % b"x")
