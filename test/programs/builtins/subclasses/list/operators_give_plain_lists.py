class L(list):
    pass


a = L([1, 2])
for result in (a + [3], [3] + a, a * 2, 2 * a, a[:], a[0:1], a.copy(), list(a), sorted(a), L(a), a.__add__([1]), [*a], list(reversed(a)), a[::-1]):
    print(type(result).__name__, result)
a += [3]
a *= 2
print(type(a).__name__, a, a == [1, 2, 3, 1, 2, 3], [1] < a, a > [1], repr(a), a.__class__)
