a = bytearray(b"abc")
m = memoryview(a)
m[0] = 88
for source in (
    "a, m.tobytes()",
    "a.append(1)",
    "a.clear()",
    "a.pop()",
    'a.extend(b"x")',
    "a.__delitem__(0)",
    "m.release(), a.append(1), a",
    "m[0]",
    'bytearray(b"x").join([b"1", b"2"]), bytearray(2), bytearray("é", "latin-1"), bytearray([1]), bytearray()',
    'bytearray("a")',
    "bytearray(-1)",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
