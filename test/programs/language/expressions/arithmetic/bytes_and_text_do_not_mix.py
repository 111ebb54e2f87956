for source in (
    'b"a" + b"b", b"a" * 2, b"a" + bytearray(b"b"), bytearray(b"a") + b"b"',
    '"a" + b"b"',
    'b"a" + "b"',
    'b"a" + 1',
    '"a" * "b"',
    'b"a" - b"b"',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
