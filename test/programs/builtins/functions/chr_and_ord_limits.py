# chr and ord: ranges, types, lengths, bytes.
print(chr(0) == "\0", chr(0x10FFFF) == "\U0010ffff", ascii(chr(0xD800)), chr(True) == "\x01", ord("\U0001f600"), ord(b"a"), ord(bytearray(b"\xff")), ord("\ud800"))


class Index:
    def __index__(self):
        return 65


print(chr(Index()))
for call in (lambda: chr(-1), lambda: chr(0x110000), lambda: chr(1 << 70), lambda: chr(1.0), lambda: chr("a"), lambda: chr(), lambda: ord(""), lambda: ord("ab"), lambda: ord(b"ab"), lambda: ord(5), lambda: ord(None), lambda: ord("e\u0301"), lambda: ord(c="a"), lambda: ord(memoryview(b"a"))):
    try:
        print(call())
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)
