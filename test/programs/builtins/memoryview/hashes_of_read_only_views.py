# Views hash like their bytes, if they are read-only bytes.
print(hash(memoryview(b"abc")) == hash(b"abc"), hash(memoryview(b"abc")[::-1]) == hash(b"cba"), {memoryview(b"k"): 1}[b"k"])
for view in (memoryview(bytearray(b"a")), memoryview(b"abcd").cast("i")):
    try:
        hash(view)
    except ValueError as error:
        print(error)
for call in (lambda: memoryview("a"), lambda: memoryview(), lambda: memoryview(1), lambda: memoryview(b"a", 1), lambda: memoryview(object=b"x").tolist(), lambda: len(memoryview(b"a").cast("B", [])), lambda: memoryview(b"a").cast("B", [])[()]):
    try:
        print(call())
    except TypeError as error:
        print(error)
