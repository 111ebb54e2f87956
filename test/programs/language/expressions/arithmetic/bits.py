n = 0b1011_0110
print(n, bin(n), n & -n, n & (n - 1), n.bit_count(), n.bit_length(), n >> 2, n << 3, ~n, n ^ 0xFF, bin(~n & 0xFF))
print([i for i in range(8) if n >> i & 1], sum(1 << i for i in range(0, 8, 2)), -5 & 0xF, -5 | 2, -5 ^ 3, -5 >> 1, -1 >> 100, 1 << 31, 1 << 32, 1 << 53, 1 << 64)
print(0xFFFFFFFF & 0x80000000, 0xFFFFFFFF << 4, (1 << 40) | 5, (1 << 40) ^ (1 << 35), ~(1 << 40), (2**40 + 7) & 0xFF, 2**31 | 1, 2**31 ^ 2**31, -(2**31) & (2**32), (1 << 33) >> 31)


def gray(n):
    return [i ^ (i >> 1) for i in range(1 << n)]


print([f"{g:03b}" for g in gray(3)])
h = 2166136261
for c in b"hello":
    h = (h ^ c) * 16777619 & 0xFFFFFFFF
print(h, hex(h))
