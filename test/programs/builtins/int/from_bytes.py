for source in (
    'int.from_bytes(b"\\x04\\x00"), int.from_bytes(b"\\x00\\x04", "little"), int.from_bytes(b"\\xff", signed=True), int.from_bytes(b""), int.from_bytes([1, 2]), int.from_bytes(bytearray(b"\\x01")), int.from_bytes((255, 0), "big", signed=True)',
    'int.from_bytes("a")',
    "int.from_bytes(5)",
    "int.from_bytes([256])",
    'int.from_bytes(b"a", "x")',
    "int.from_bytes()",
    'int.from_bytes([1, "a"])',
    'int.from_bytes(bytes(9), signed=True), int.from_bytes(b"\\x80" + bytes(8), signed=True)',
    'type(bool.from_bytes(b"\\x01")), bool.from_bytes(b"\\x02")',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
