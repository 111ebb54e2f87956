a, b, c = {1, 2}, {1, 2, 3}, {4}
print(a < b, a <= a, a < a, b > a, a >= c, a < c, c < a, a == {2, 1}, a == frozenset(a), a != c, not a <= c)
print({1}.issubset([1, 2]), {1: 0}.keys() < {1, 2}, {1: 0}.keys() == {1}, {1: 2}.items() <= {(1, 2)})
for source in ("a < [1, 2]", "a <= 5", "a == [1, 2]", "a > {}", "{}.values() < a"):
    try:
        print(source, eval(source))
    except TypeError as error:
        print(source, error)
