for n in (1_000, 100_000):
    a, b = "a" * n, "b" * n
    hay, needle = a + a + b + a + a, a + b + b + a
    print(hay.find(needle), hay.count(needle), (hay + needle).find(needle), (hay + needle).count(needle), (hay + needle).index(needle, 5))
    x, y = hay.encode(), needle.encode()
    print(x.find(y), x.count(y), (x + y).find(y), y in x, y in x + y, (x + y).index(y, 7), bytearray(x).find(y, 3))
print(b"".find(b""), b"abc".find(b"", 3), b"abc".find(b"", 4), b"abc".find(b"c", 0, 2), b"aXbX".find(b"X", 2))
