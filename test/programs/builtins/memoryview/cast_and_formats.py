import array
m = memoryview(bytearray(range(8)))
for source in (
    'm.cast("H").tolist(), m.cast("I").tolist(), m.cast("b").tolist()[:2], m.cast("Q").tolist(), m.cast("B", (2, 4)).tolist(), m.cast("B", shape=[4, 2]).shape, m.cast("c")[0], m.cast("H").itemsize, m.cast("d").nbytes',
    'm.cast("x")',
    'm.cast("HH")',
    'm[::2].cast("H")',
    'm[1:4].cast("H")',
    'm.cast("B", (3, 3))',
    "m.cast(5)",
    'memoryview(array.array("i", [1, 2])).tolist(), memoryview(array.array("d", [1.5])).format',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
