m = memoryview(b"abc")
other = memoryview(b"abc")
print(hash(m) == hash(b"abc"), m == other)
m.release()
print(hash(m) == hash(b"abc"), m == m, m == other, other == m, m != m)
other.release()
try:
    hash(other)
except ValueError as error:
    print(error)
half = memoryview(bytearray(8)).cast("e")
half[0], half[1], half[2], half[3] = 1.5, -0.0, 65504, 6e-8
print(half.tolist(), bytes(half))


class Index:
    def __index__(self):
        view.release()
        return 0


view = memoryview(bytearray(b"xy"))
try:
    view[Index()]
except ValueError as error:
    print(error)
