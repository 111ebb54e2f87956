# extend, += and slice assignment with the bytearray itself.
a = bytearray(b"ab")
a.extend(a)
print(a)
a[2:4] = a
print(a)
a[:] = a[::-1]
print(a, a == bytearray(a), a is a.copy())
a.extend(iter([1, 2]))
a.reverse()
print(a, a.clear(), a)
