class Vector:
    def __init__(self, *xs):
        self.xs = list(xs)

    def __iadd__(self, other):
        print("iadd")
        self.xs = [a + b for a, b in zip(self.xs, other.xs)]
        return self

    def __sub__(self, other):
        print("sub")
        return Vector(*[a - b for a, b in zip(self.xs, other.xs)])

    def __imatmul__(self, other):
        return "imatmul"


v = w = Vector(1, 2)
v += Vector(10, 20)
print(v is w, w.xs)
v -= Vector(1, 1)
print(v is w, v.xs, w.xs)
v @= 3
print(v)

n = 7
n += 1
n -= 2
n *= 5
n //= 4
n %= 5
n **= 10
n <<= 3
n >>= 1
n |= 3
n &= 0xFFFF
n ^= 0x55
n /= 3
print(n)

t = ([1], 2)
try:
    t[0] += [5]
except TypeError as error:
    print(error)
print(t)
