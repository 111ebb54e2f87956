# Slices are views with strides; tolist, tobytes, equality, reversal.
a = bytearray(b"abcdefgh")
m = memoryview(a)
part = m[1:7:2]
back = m[::-1]
print(part.tolist(), part.strides, part.contiguous, part.tobytes(), back.tobytes(), back.strides, part[1], len(part), part.nbytes)
a[1] = 66
print(part[0], part == b"Bdf", back == bytes(reversed(a)), m == a, m != b"x", m == "x", memoryview(b"abc") == memoryview(b"abc").cast("b"))
part[0] = 120
print(a, list(m[:2]), 98 in m, list(reversed(m[:3])), m.tobytes("A"), m.hex(), bytes(back[:2]))
print(memoryview(b"ab").toreadonly().readonly, m.toreadonly().readonly, m.obj is a, part.obj is a, m[:0].tolist())
