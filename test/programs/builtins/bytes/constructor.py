for source in (
    'bytes(), bytes(3), bytes([1, 255]), bytes("é", "utf-8"), bytes(b"x"), bytes(bytearray(b"y")), bytes(memoryview(b"zz")), bytes(range(3)), bytes("a", encoding="ascii", errors="strict"), bytes(True), bytes(i for i in (65, 66))',
    'bytes("a")',
    "bytes([256])",
    "bytes([-1])",
    "bytes(-1)",
    'bytes(["a"])',
    "bytes(1.5)",
    "bytes(None)",
    'bytes("a", 5)',
    'bytes(5, "ascii")',
    'bytes(b"a", errors="x")',
    'bytes("é", "ascii")',
    "bytes(2**70)",
    "bytes({3, 1, 2}) == bytes([1, 2, 3]), bytes({65: 1})",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
