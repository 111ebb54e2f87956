# bytes compare with bytes-like objects by value; with text never equal.
print(b"a" == bytearray(b"a"), b"a" == memoryview(b"a"), b"a" == "a", b"a" == 97, b"a" != [97], b"abc" < bytearray(b"abd"), bytearray(b"") < b"a", b"a" < b"a\x00", b"\xff" > b"a")
for operate in (lambda: b"a" < "b", lambda: b"a" < 1, lambda: bytearray() > "a", lambda: b"" <= None, lambda: b"a" < memoryview(b"b") and "ok"):
    try:
        print(operate())
    except TypeError as error:
        print(error)
print(hash(b"abc") == hash(memoryview(b"abc")), hash(b"") == hash(""), {b"a": 1}.get("a"), {b"a": 1}[bytes(bytearray(b"a"))])
