# List repetition copies references; zero and negative counts give empty lists.
row = [[]] * 3
row[0].append(1)
print(row, [1, 2] * 0, [1] * -5, 2 * [1, 2], [None] * True, [[0] * 2 for _ in range(2)])
a = [1, 2]
a *= 3
print(a)
a *= 0
print(a, a * 5)
for operate in (lambda: [1] * (1 << 62), lambda: [1] * (1 << 70), lambda: [1] * "a", lambda: [] * (1 << 62)):
    try:
        print(operate())
    except (MemoryError, OverflowError, TypeError) as error:
        print(type(error).__name__, error)
