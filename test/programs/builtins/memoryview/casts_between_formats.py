# cast between bytes and other formats, to shapes and back.
m = memoryview(bytearray(range(16)))
for code in "bBcC?hHiIlLqQnNfd":
    try:
        c = m.cast(code)
        print(code, c.format, c.itemsize, len(c), c.nbytes, c[0] if code not in "fd" else "", c.tolist()[-1] if code not in "fd" else "")
    except ValueError as error:
        print(code, error)
two = m.cast("B", shape=[4, 4])
print(two.tolist(), two.shape, two.strides, two.ndim, two[1, 2], len(two), two.cast("B").tolist() == list(range(16)))
for act in ("m.cast('i', [3])", "m[::2].cast('i')", "m.cast('i').cast('h')", "m.cast('x')", "m.cast('>i')", "m.cast(5)", "m[:3].cast('i')", "m.cast('B', [16, 0])", "m.cast('B', 4)", "two[0]", "two[0, 0, 0]", "two[9, 0]", "m[0, 0]", "two.cast('i').shape", "m.cast('B', [-1])", "two['a']"):
    try:
        print(act, eval(act))
    except (TypeError, ValueError, IndexError, NotImplementedError) as error:
        print(act, type(error).__name__, error)
