class S(set):
    pass


class F(frozenset):
    pass


s, f = S([1, 2]), F([2, 3])
for result in (s | {3}, {3} | s, s & f, f & s, s - {1}, s ^ {1}, f | {1}, f - {2}, s.copy(), f.copy(), s.union([5]), f.union([5]), s.intersection([1]), f.difference([2]), s.symmetric_difference([1]), set(s), frozenset(f), frozenset(s), S(s), F(f), F(s)):
    print(type(result).__name__, sorted(result))
s |= {9}
print(type(s).__name__, sorted(s), s == {1, 2, 9}, repr(S([1])), repr(F([1])), repr(S()), hash(F([1])) == hash(frozenset([1])), s > {1}, {1} <= s, F([1]) == {1})
