# Items are ints, slices are bytes; errors of subscripts.
b = b"hello"
print(b[0], b[-1], b[1:3], b[::-1], b[True], b[10:], list(b), b[:: 1 << 70])
for index in (5, -6, 1 << 70, 1.0, "a", None, slice(None, None, 0), slice("a")):
    for data in (b, bytearray(b)):
        try:
            print(data[index])
        except (IndexError, TypeError, ValueError) as error:
            print(type(error).__name__, error)
for act in ("b[0] = 1", "del b[0]"):
    try:
        exec(act)
    except TypeError as error:
        print(error)
