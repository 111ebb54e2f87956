print({5, 3, 1, 9, 7}, {100, 50, 10}, {-1, -2, -3}, set(range(20, 0, -1)))
print({"apple", "banana", "cherry", "date"}, set("hello world"), {"a", "b", "c", 1, 2, 3})
print({1.5, 2.5, 0.1, 1e10}, {(1, 2), (3, 4), (0,)}, {None, True, "x", 2}, {2**61, 2**61 - 1, 2**70})
s = set()
for i in range(0, 1000, 37):
    s.add(i)
print(s)
for i in range(0, 1000, 74):
    s.discard(i)
s.add(5)
print(s)
print(set("the quick brown fox jumps over the lazy dog".split()), frozenset("abcdef"), {b"x", b"y"})
print({"é", "ü", "😀", ""}, {frozenset([1]), frozenset([2])}, list({8, 16, 0, 24}), {33, 1, 65, 97, 2})
t = {i * i for i in range(30)}
print(t, t - {4, 9}, t & set(range(100)), t | {3, 5}, t ^ set(range(0, 200, 5)))
print(len(t), min(t), [x for x in {3, 2, 1}], sorted({"b", "a"}), set([3, 3, 1]).pop())
u = set(range(8))
while len(u) > 3:
    u.pop()
print(u, set(list(u) + [50, 18]))
