from itertools import combinations, combinations_with_replacement, permutations, product

print(list(permutations("abc")), list(permutations([1, 2, 3], 2)), len(list(permutations(range(6)))), list(permutations([])), list(permutations("ab", 3)))
print(list(combinations("abcd", 2)), list(combinations([1, 2], 3)), list(combinations(range(3), 0)), list(combinations_with_replacement("ab", 3)))
print(list(product("ab", [1, 2])), list(product([0, 1], repeat=3)), list(product()), list(product("a", [])), list(product("ab", repeat=0)))
print(sum(1 for _ in combinations(range(20), 5)), next(permutations(range(100))) == tuple(range(100)), max(product(range(3), range(4))))
for bad in (lambda: permutations("a", -1), lambda: combinations("a", -1), lambda: combinations("abc"), lambda: product([1], repeat=-1), lambda: permutations(5)):
    try:
        print(list(bad()))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
