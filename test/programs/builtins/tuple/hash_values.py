for value in ((), (1,), (1, 2), ("a",), (1, "a", 2.5, None is None), ((1, 2), (3, 4)), (-1, -2), (0,) * 5, (2**70,), (True, 1.0)):
    print(value, hash(value))
try:
    hash(([],))
except TypeError as error:
    print(error)
print(hash((1, 2)) == hash((1.0, 2.0)), hash((1, 2)) == hash((2, 1)))
