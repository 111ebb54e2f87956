class B:
    def __bytes__(self): return b"made"


class Both:
    def __bytes__(self): return b"bytes"
    def __index__(self): return 3


class Bad:
    def __bytes__(self): return "text"


print(bytes(B()), bytes(Both()), b"%b" % B(), b"%s" % B(), b"%a" % 5)
for call in (lambda: bytes(Bad()), lambda: bytearray(B()), lambda: b"%b" % Bad(), lambda: bytes(B(), "utf-8"), lambda: bytes(object())):
    try:
        print(call())
    except TypeError as error:
        print(error)
