# tuple() of a tuple is itself; subclasses are copied.
class T(tuple):
    pass


t = (1, [2], "x")
print(tuple(t) is t, tuple(T(t)) == t, type(tuple(T(t))).__name__, t[:] is t, t * 1 is t, t + () is t, () is tuple(), tuple([]) is (), T(t)[:] == t, type(T(t)[:]).__name__, type(T(t) * 1).__name__, type(T(t) + ()).__name__)
print(tuple("ab"), tuple({1: 2}), tuple(range(3)), tuple(x for x in "c"), T("ab"), repr(T([1])))
for call in (lambda: tuple(5), lambda: tuple(1, 2), lambda: tuple(x=1), lambda: t + [1], lambda: t * "a", lambda: t[5], lambda: t["a"], lambda: t.index(9), lambda: t.count(), lambda: t < [1], lambda: t.__setitem__, lambda: t.index([2], 2), lambda: tuple.__new__(list), lambda: T.__new__(T, 1, 2)):
    try:
        print(call())
    except (TypeError, IndexError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
for act in ("t[0] = 1", "del t[0]", "t[1] += [3]", "t.x = 1"):
    try:
        exec(act)
    except (TypeError, AttributeError) as error:
        print(act, type(error).__name__, error, t)
