people = [("Ann", 30), ("Bob", 25), ("Cid", 30), ("Dee", 25)]
by_age = lambda p: p[1]
print(sorted(people, key=by_age), sorted(people, key=by_age, reverse=True), min(people, key=by_age), max(people, key=by_age))
print(sorted(people, key=lambda p: (-p[1], p[0])), sorted(people, key=lambda p: p[0], reverse=True), [n for n, _ in sorted(people)])
print(max([1, 1.0, True], key=float), min([1.0, 1, True]), max("a", "A", key=str.lower), min(["b", "a", "a"], key=len), sorted([True, 0, 1.0, False]))
print(sorted(["10", "9", "2"], key=int), sorted([-3, 2, -1], key=abs), sorted("bAc", key=str.swapcase), sorted({3: "c", 1: "a"}), sorted([(2, "a"), (1, "b"), (2, "A")]))
print(sorted([[3], [1, 2], []]), sorted([{1, 2}, {1}], key=len), sorted(range(5), key=lambda x: x % 2), sorted([None, 1], key=lambda x: x is None), list(reversed(sorted("cab"))))
