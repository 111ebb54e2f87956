t = (1, 2)
print(t[:] is t, tuple(t) is t, t * 1 is t, t + () is t, () + t is t, () is (), t[0:2] is t, (t * 0) is ())


class T(tuple):
    def __new__(cls, *items): return super().__new__(cls, items)


u = T(1, 2)
print(u, u[:] is u, type(u[:]).__name__, tuple(u) is u, type(u + ()).__name__, type(u * 1).__name__, u == t, hash(u) == hash(t), {u: 1}[t], repr(T()), T() == ())
