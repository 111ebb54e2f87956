for value in (frozenset(), frozenset([1]), frozenset([1, 2, 3]), frozenset("abc"), frozenset([frozenset([1]), 2]), frozenset(range(20)), frozenset([-1, 0]), frozenset([1.5, None is None])):
    print(hash(value))
print(hash(frozenset([3, 1, 2])) == hash(frozenset([1, 2, 3])))
try:
    hash({1})
except TypeError as error:
    print(error)
