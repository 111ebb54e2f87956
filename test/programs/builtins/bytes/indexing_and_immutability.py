b = b"hello"
for source in (
    'b[0], b[-1], b[1:3], b[::-1], b[::2], list(b), len(b), b * 2, b + b"!", b + bytearray(b"?"), min(b), sorted(b)[:2], tuple(b[:2]), b[10:], b == "hello", b == bytearray(b"hello"), b < b"hex"',
    "b[5]",
    'b["a"]',
    'b + "x"',
    'b * "a"',
    'b < "x"',
    "b.__setitem__(0, 1)",
    'b[0] + "a"',
    'hash(b) == hash("hello"), hash(b""), {b: 1}[b"hello"]',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
