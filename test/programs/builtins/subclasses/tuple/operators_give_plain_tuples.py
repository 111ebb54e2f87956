class T(tuple):
    pass


a = T([1, 2])
for result in (a + (3,), (3,) + a, a * 2, a * 1, a[:], a[0:1], tuple(a), T(a), a + (), [*a], (*a,), a.__add__(())):
    print(type(result).__name__, result)
print(a == (1, 2), hash(a) == hash((1, 2)), {a: 1}[1, 2], (1,) < a, repr(a), T() is T(), tuple(a) is a, "%s %s" % a, "%s" % (a,), a.count(1), a.index(2))
