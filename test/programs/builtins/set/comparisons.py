a, b = {1, 2}, {1, 2, 3}
print(a < b, a <= a, a > b, b >= a, a == frozenset(a), a != b, set() < a, not a < a, {1} < {2}, {2} > {1}, {1} == {1.0, True}, frozenset([1]) == {1}, hash(frozenset([1])) == hash(frozenset([1.0])))
for other in ([1, 2], 5, {}, "ab"):
    print(a == other)
    try:
        a < other
    except TypeError as error:
        print(error)
