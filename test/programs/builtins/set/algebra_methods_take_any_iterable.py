s = {1, 2, 3}
print(s.union([4], "a", ()) == {1, 2, 3, 4, "a"}, s.intersection([2, 3, 9], {3}), s.difference([1], {2}), s.symmetric_difference([3, 4]), s.issubset(range(9)), s.issuperset([1]), s.isdisjoint("abc"), s.union(), s.intersection(), s.difference())
s.update([4], "x")
s.intersection_update([1, 2, 4])
s.difference_update([1], [2])
print(s)
s.symmetric_difference_update([4, 5, 5])
print(s)
for call in (lambda: s.union(5), lambda: s.intersection([[]]), lambda: s.update(5), lambda: s.issubset(5), lambda: s.symmetric_difference(), lambda: s.symmetric_difference([1], [2]), lambda: s.isdisjoint(None), lambda: s.difference([{}])):
    try:
        print(call())
    except TypeError as error:
        print(error)
