# The order of a set's table after removals, additions and copies.
s = set(range(20))
for n in (3, 7, 19, 0, 5):
    s.discard(n)
s.add(100)
s.add(3)
print(list(s), list(s.copy()), list(set(list(s))), s.pop(), s.pop(), list(s))
t = set("hello world")
t -= set("lo")
print(list(t), list(t | {"z"}), list(t & set("held")), list(frozenset(t)), sorted(t))
u = {64, 32, 8, 0, -1, -2, 1.5, 2**61, "a", None}
print(list(u)[:0], len(u))
u.discard(None)
print(list(u))
