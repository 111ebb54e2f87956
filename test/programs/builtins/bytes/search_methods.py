b = b"abcabc"
for source in (
    'b.find(b"c"), b.rfind(b"c"), b.find(99), b.index(b"bc", 2), b.rindex(97), b.count(b"a"), b.count(97), b.count(b""), b.find(b"z"), b.startswith(b"ab"), b.startswith((b"x", b"a")), b.endswith(b"c", 0, 3), b"bc" in b, 97 in b, b.find(b"", 6), b.rfind(b"", 2, 3)',
    'b.index(b"z")',
    "b.rindex(100, 1)",
    'b.find("a")',
    "b.find(256)",
    "b.count(1.5)",
    'b.startswith("a")',
    'b.startswith([b"a"])',
    'b.endswith((b"a", "c"))',
    '"a" in b',
    "300 in b",
    "None in b",
    'b.find(b"a", "0")',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
