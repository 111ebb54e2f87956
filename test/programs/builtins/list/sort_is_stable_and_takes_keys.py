words = ["banana", "Apple", "cherry", "apple", "date", "fig", "Banana"]
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len), sorted(words, key=len, reverse=True))
print(sorted([3, 1, 2], reverse=True), sorted("hello"), sorted({"b": 1, "a": 2}), sorted([(1, "b"), (1, "a"), (0, "z")]))
records = [("x", 2), ("y", 1), ("z", 2), ("w", 1)]
records.sort(key=lambda r: r[1])
print(records)
records.sort(key=lambda r: r[1], reverse=True)
print(records)
print(sorted([2.5, 1, True, 0, -1.5]), sorted([[2], [1, 5], [1]]), sorted(["b", "B", "a", "A", "é", "z", "😀", "\uffff"]))
from functools import cmp_to_key

print(sorted([5, 3, 8], key=cmp_to_key(lambda a, b: b - a)))
n = [5, 2, 9]
print(n.sort(), n)
calls = []
sorted([3, 1, 2], key=lambda x: calls.append(x) or x)
print(calls)
try:
    sorted([1, "a", None])
except TypeError as error:
    print(error)


class C:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        return self.v < other.v


print([c.v for c in sorted([C(3), C(1), C(2)])])
big = [(i * 7919) % 1009 for i in range(2000)]
s = sorted(big)
print(all(s[i] <= s[i + 1] for i in range(len(s) - 1)), s[:5], sum(s) == sum(big))
bad = [3, 2, 1]
try:
    bad.sort(key=lambda x: bad.append(x) or x)
except ValueError as error:
    print(error)
