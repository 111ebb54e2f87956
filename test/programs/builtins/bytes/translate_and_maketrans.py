table = bytes.maketrans(b"abc", b"xyz")
for source in (
    'len(table), b"aabbcc!".translate(table), b"abc".translate(None, b"b"), b"abc".translate(table, b"a"), b"abc".translate(table, delete=b"c"), bytearray(b"ab").translate(table)',
    'b"a".translate(b"short")',
    'b"a".translate("x" * 256)',
    'bytes.maketrans(b"a", b"bc")',
    'bytes.maketrans("a", b"b")',
    'b"a".translate()',
    'b"a".translate(None, "b")',
    'b"a".translate(None)',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
