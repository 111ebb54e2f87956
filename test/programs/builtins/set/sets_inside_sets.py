# Unhashable sets are looked up as frozensets in `in`, remove and discard.
inner = {1, 2}
s = {frozenset(inner), 3}
print(inner in s, s.discard({9}), len(s))
s.remove(inner)
print(s)
s.add(frozenset())
print(set() in s)
s.discard(set())
print(s)
for call in (lambda: s.add(inner), lambda: s.remove({5}), lambda: [] in s, lambda: s.remove([]), lambda: s.discard({}), lambda: {inner}, lambda: {1: 2, inner: 3}, lambda: frozenset([inner])):
    try:
        print(call())
    except (TypeError, KeyError) as error:
        print(type(error).__name__, error)
