for source in (
    'b"\\x01\\xab".hex(), b"abcdef".hex(":"), b"abcdef".hex("-", 2), b"abcde".hex("_", -2), b"".hex(), bytes.fromhex("01 AB ff"), bytes.fromhex(""), bytes.fromhex(" 0 1" if False else "0a\\n0b"), bytearray.fromhex("00"), b"ab".hex(bytes_per_sep=1, sep=".")',
    'bytes.fromhex("0")',
    'bytes.fromhex("zz")',
    'bytes.fromhex("0 1")',
    "bytes.fromhex(5)",
    'b"a".hex("ab")',
    'b"a".hex(5)',
    'b"a".hex("é")',
    'b"a".hex("")',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
