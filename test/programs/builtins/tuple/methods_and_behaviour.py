t = (1, 2, 3, 2)
print(t.count(2), t.index(3), t.index(2, 2), t + (4,), t * 2, t[1:], t[::-1], len(t), 2 in t, max(t), sum(t))
print((1, 2) < (1, 2, 3), (2,) > (1, 9), (1, 2) == (1, 2), hash((1, 2)) == hash((1, 2)), hash(()), hash((1, "a", None, 2.5)), hash((1, (2, 3))))
a, b = b, a = 1, 2
print(a, b)
try:
    t[0] = 5
except TypeError as error:
    print(error)
try:
    t.append(5)
except AttributeError as error:
    print(error)
try:
    del t[0]
except TypeError as error:
    print(error)
try:
    {([],): 1}
except TypeError as error:
    print(error)
print(tuple("abc"), tuple([1, 2]), tuple(), tuple(x * 2 for x in range(3)), {(1, 2): "v"}[1, 2], (1,), repr((1, "x")))
