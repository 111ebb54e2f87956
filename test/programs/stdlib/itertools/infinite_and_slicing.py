from itertools import count, cycle, dropwhile, islice, pairwise, repeat, takewhile, batched, tee

print(list(islice(count(), 5)), list(islice(count(10, 3), 3)), list(islice(count(0.5, 0.25), 3)), list(islice(cycle("ab"), 5)), list(repeat("x", 3)), count(5), repeat(1), repeat(2, 3))
print(list(islice("abcdef", 2)), list(islice("abcdef", 2, 4)), list(islice("abcdef", 1, None, 2)), list(islice(range(10), 3, 100)), list(islice([], 3)))
print(list(takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(dropwhile(lambda x: x < 3, [1, 2, 3, 1])), list(pairwise("abcd")), list(pairwise([1])), list(batched("abcdefg", 3)))
a, b = tee([1, 2, 3])
print(next(a), list(b), list(a))
x, y, z = tee(iter("ab"), 3)
print(list(x), list(y), list(z))
for bad in (lambda: islice([], -1), lambda: islice([1]), lambda: count("a"), lambda: islice([1], 0, 5, 0), lambda: batched("a", 0)):
    try:
        bad()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
