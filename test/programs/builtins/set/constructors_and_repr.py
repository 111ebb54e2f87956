print(set(), {1}, set("aab") == {"a", "b"}, frozenset(), frozenset([1, 2]), {*()} == set(), set([3, 1, 2]), repr(frozenset({1})), {frozenset(), ()} == {(), frozenset()})


class S(set): ...
class F(frozenset): ...


print(S([1]), F([2]), S(), type(S([1]) | {2}).__name__, type({2} | S([1])).__name__, type(S([1]).copy()).__name__, type(F([1]) & {1}).__name__, frozenset(F([1])), type(frozenset(F())).__name__)
f = frozenset([1])
print(frozenset(f) is f, f.copy() is f, f | set() is f)
for call in (lambda: set(5), lambda: set([[]]), lambda: set(1, 2), lambda: frozenset([{}]), lambda: set(iterable=[]), lambda: {[]}, lambda: frozenset(None), lambda: S(5)):
    try:
        call()
    except TypeError as error:
        print(error)
