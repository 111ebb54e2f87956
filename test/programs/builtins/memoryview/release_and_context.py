a = bytearray(b"xyz")
with memoryview(a) as m:
    print(m[1])

for source in (
    "m[0]",
    "len(m)",
    "m.tobytes()",
    "repr(m)[:18]",
    "m.release()",
    'memoryview(a).toreadonly().readonly, memoryview(a).readonly, memoryview(b"x").readonly',
    "memoryview(a).toreadonly().__setitem__(0, 1)",
    'memoryview(a).__setitem__(slice(0, 2), b"ab"), a',
    'memoryview(a).__setitem__(slice(0, 2), b"abc")',
    "memoryview(a).__setitem__(0, 256)",
    'memoryview(a).__setitem__(0, "a")',
    "memoryview(a).__delitem__(0)",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
