# bytes() and bytearray() of odd arguments.
class HasBytes:
    def __bytes__(self):
        return b"own"


class BadBytes:
    def __bytes__(self):
        return "own"


class HasIndex:
    def __index__(self):
        return 3


print(bytes(HasBytes()), bytes(HasIndex()), bytes([HasIndex()]), bytes("é", "utf-8"), bytes("é", "ascii", "replace"), bytes(range(3)), bytes({1: 2}), bytes(memoryview(b"abc")[::2]))
for cls in (bytes, bytearray):
    for args in (("a",), (-1,), (1.5,), ([256],), ([-1],), (["a"],), (None,), (1 << 70,), (b"a", "utf-8"), ("a", 5), (1, "utf-8"), ("a", "utf-8", 3), ([1], None, None, None), (BadBytes(),), ([1.0],), ("a", "nope")):
        try:
            print(cls(*args))
        except (TypeError, ValueError, OverflowError, MemoryError, LookupError) as error:
            print(cls.__name__, type(error).__name__, error)
