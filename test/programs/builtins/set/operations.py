a, b = {1, 2, 3, 4}, {3, 4, 5}
print(a | b, a & b, a - b, a ^ b, a <= b, {3} < a, a >= {1}, a == {4, 3, 2, 1}, a.isdisjoint({9}))
print(a.union([9], (8,)), a.intersection([1, 2], {2}), a.difference([1]), a.symmetric_difference([1, 7]), a.issubset(range(10)), a.issuperset([1]))
s = set()
s.add(1)
s.add(1)
s.update([2, 3], "ab")
s.discard("a")
s.discard("zz")
s.remove("b")
print(s, len(s), 2 in s)
s |= {9}
s &= {1, 2, 9}
s -= {1}
s ^= {2, 7}
print(s, s.copy() is s)
s.intersection_update([9, 7])
s.difference_update([7])
s.symmetric_difference_update([9, 10])
print(s, s.pop(), s)
s.clear()
print(s, set(), {*()}, frozenset(), frozenset([1]), frozenset([1]) | {2}, {2} | frozenset([1]), {frozenset([1]): "x"}[frozenset([1])])
for bad in (lambda: set().pop(), lambda: {1}.remove(2), lambda: {[]}, lambda: {1} | [2], lambda: {1} + {2}, lambda: set(5), lambda: frozenset().add(1), lambda: s[0], lambda: {1} < [1]):
    try:
        bad()
    except (KeyError, TypeError, AttributeError) as error:
        print(type(error).__name__, error)
try:
    for x in (t := {1, 2}):
        t.add(x + 10)
except RuntimeError as error:
    print(error)
