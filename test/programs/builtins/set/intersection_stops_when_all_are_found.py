def items(*values):
    for value in values:
        print("next", value)
        yield value


print({1, 2}.intersection(items(1, 5, 2, 7, 8)))
print({1, 2}.issubset(items(2, 1, 3)))
print(set().intersection(items(3, 1)))
print(frozenset([1]).intersection(items(3, 1, 4), items(8, 9)))
s = {1, 2}
s.intersection_update(items(1, 2, 3))
print(s)
