m = memoryview(b"abcdef")
for source in (
    "m.nbytes, m.itemsize, m.format, m.ndim, m.shape, m.strides, m.readonly, m.contiguous, m.c_contiguous, len(m), m.obj, m.suboffsets",
    'm[0], m[-1], bytes(m[1:3]), bytes(m[::-1]), m[1:3].tolist(), m.tobytes(), m.hex(), m.tolist()[:2], 97 in m, list(m)[:2], m == b"abcdef", m[::2].contiguous, m == memoryview(b"abcdef"), hash(m) == hash(b"abcdef")',
    "m[6]",
    'm["a"]',
    "m.__setitem__(0, 1)",
    "memoryview(5)",
    'memoryview("a")',
    "memoryview()",
    "m[0:2, 1]",
    "m < m",
    "m.nope",
    "m.index(99), m.count(97)",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
