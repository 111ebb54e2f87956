# Assignment by format: ranges and types.
a = bytearray(8)
for code, good, bad in (("B", 255, 256), ("b", -128, 128), ("h", -32768, 40000), ("c", b"x", b"xy"), ("?", [], 1), ("d", 2, "x"), ("I", 7, -1), ("q", -1, 1.5), ("f", 1.5, 1e300)):
    m = memoryview(a).cast(code)
    m[0] = good
    print(code, m[0], bytes(a))
    try:
        m[0] = bad
        print(m[0])
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)
m = memoryview(a)
m[2:4] = b"zz"
m[:] = memoryview(bytes(range(8)))
print(a)
for act in ("m[0:2] = b'abc'", "m[0:2] = 'ab'", "m[0] = 'a'", "del m[0]", "m[100] = 1", "memoryview(b'a')[0] = 1", "m[::2] = b'1234'", "m.x = 1"):
    try:
        exec(act)
        print(a)
    except (TypeError, ValueError, IndexError, AttributeError) as error:
        print(act, type(error).__name__, error)
