a, *b = 1, 2, 3
print(a, b)
*a, b = "xyz"
print(a, b)
a, *b, c = [1, 2]
print(a, b, c)
(a, [b, *c], d), e = (1, [2, 3, 4], 5), 6
print(a, b, c, d, e)
[a, b] = {"k": 1, "l": 2}
print(a, b)
for first, *rest in [(1, 2, 3), "ab", [9]]:
    print(first, rest)
*a, = range(3)
print(a)
print([*range(2), *"ab", *{5}], (*(), 1), {*[1, 2], 2}, {**{"a": 1}, "b": 2, **{"a": 3}})
