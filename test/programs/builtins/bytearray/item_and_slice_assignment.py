a = bytearray(b"abcdef")
a[0] = 65
a[1:3] = b"XYZ"
print(a)
a[::2] = bytes(4)
print(a)
del a[0], a[1:3]
a[len(a):] = [1, 2]
a += b"!"
a *= 2
print(a)
for source in (
    "a.__setitem__(0, 256)",
    'a.__setitem__(0, b"a")',
    "a.__setitem__(100, 1)",
    'a.__setitem__(slice(0, 2, 2), b"abc")',
    'a.__setitem__(slice(0, 2), "ab")',
    "a.__setitem__(slice(0, 2), 3)",
    "a.__delitem__(100)",
    'a.__iadd__("x")',
    "hash(a)",
    'a.__setitem__("x", 1)',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
