# The updating methods and operators return None or the set itself.
s = original = {1, 2, 3}
s |= {4}
s &= {1, 2, 4, 9}
s ^= {1, 10}
s -= {2}
print(sorted(s), s is original)
print(s.update([5], "x"), s.intersection_update({4, 5, "x"}), s.difference_update(["x"]), s.symmetric_difference_update([4, 6]), sorted(s))
f = g = frozenset("ab")
f |= {"c"}
print(sorted(f), f is g, sorted(g), type(f).__name__)
s -= s
print(s)
t = {1, 2}
t ^= t
t.update(t)
print(t, t.symmetric_difference_update([1, 1]), t)
