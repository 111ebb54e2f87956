a = [1]
b = a
c = [1]
print(a is b, a is c, a == c, a is not c, None is None, True is True)
print(1 in [1, 2], 3 not in (1, 2), "k" in {"k": 1}, 2 in {1, 2}, "b" in "abc", 5 in range(0, 10, 5), 5.0 in range(10), None in [0, None])
n = float("nan")
print(n in [n], n in {n}, n == n, [n] == [n], (n,) == (n,))


class Eq:
    def __eq__(self, other):
        print("eq", other)
        return other == 2


print(Eq() in [1, 2, 3], [1, 2, 3].index(Eq()), [1, 2, 2].count(Eq()))
try:
    1 in 5
except TypeError as error:
    print(error)
try:
    1 in "abc"
except TypeError as error:
    print(error)
