# As long as a memoryview looks at it, a bytearray may change but not grow.
a = bytearray(b"abc")
view = memoryview(a)
a[0] = 90
a[1:3] = b"xy"
print(a, view.tobytes())
for act in ("a.append(1)", "a.clear()", "del a[0]", "a[0:1] = b'long'", "a.pop()", "a += b'x'", "a.extend(b'x')", "a.insert(0, 1)", "a.remove(90)", "a *= 2", "a.__init__(b'q')"):
    try:
        exec(act)
        print(act, "worked")
    except BufferError as error:
        print(act, error)
view.release()
a.append(1)
print(a)
