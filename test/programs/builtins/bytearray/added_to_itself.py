# a += a is refused, as the array is looked at while it should grow; an empty one has nothing to grow.
a = bytearray(b"ab")
try:
    a += a
except BufferError as error:
    print(error)
print(a, a + a)
a.clear()
a += a
print(a)
