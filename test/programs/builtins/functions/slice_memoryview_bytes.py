print(slice(5), slice(1, 2), slice(1, 10, 3), slice(None), slice(1, 5).indices(3), slice(None, None, -1).indices(4), slice(-3, -1).indices(10))
print("abcdef"[slice(1, 4)], [1, 2, 3][slice(None, None, -1)], slice(1) == slice(1), hash(slice(1, 2)) == hash(slice(1, 2)))
m = memoryview(b"hello")
print(m[0], m[1:3].tobytes(), len(m), list(m[:2]), bytes(m))
b = bytearray(b"abc")
v = memoryview(b)
v[0] = 122
print(b)
