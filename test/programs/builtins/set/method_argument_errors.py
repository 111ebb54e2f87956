# Wrong arguments of set methods and operators.
s = {1, 2}
for call in (lambda: s.add(), lambda: s.add(1, 2), lambda: s.remove(9), lambda: s.pop(1), lambda: set().pop(), lambda: s.union(5), lambda: s.update(1), lambda: s.intersection(None), lambda: s.issubset(5), lambda: s | [1], lambda: [1] | s, lambda: s - (1,), lambda: s < [1], lambda: s <= 5, lambda: s + s, lambda: set(1), lambda: set(1, 2), lambda: set(x=1), lambda: frozenset(5), lambda: s[0], lambda: hash(s), lambda: frozenset().add, lambda: s.union(x=1), lambda: s.difference_update([[]]), lambda: s.symmetric_difference(), lambda: s.symmetric_difference([1], [2]), lambda: s.isdisjoint(), lambda: s.__ior__([1])):
    try:
        print(call())
    except (TypeError, KeyError, AttributeError) as error:
        print(type(error).__name__, error)
print(s.union(), s.union([3], (4,)), s.intersection([1], {1}), s.difference([1], [2]), s.isdisjoint([]), s.issuperset(()), s == {1.0, 2.0}, s.__or__([1]))
