import json
from enum import IntEnum, StrEnum


class I(int):
    pass


class F(float):
    def __repr__(self):
        return "F!"


class S(str):
    pass


class L(list):
    def __iter__(self):
        return iter([9])


class T(tuple):
    pass


class D(dict):
    def items(self):
        return [("own", "items")]


class E(IntEnum):
    A = 1


class N(StrEnum):
    B = "b"


print(json.dumps([I(1), F(1.5), S("s"), L([1, 2]), T((1,)), D(a=1), E.A, N.B]), json.dumps({I(1): 1, S("k"): 2, E.A: 3, N.B: 4}))
print(json.dumps(D()), json.dumps(D(a=1), indent=1), json.dumps(L([1]), indent=1), json.dumps([F("inf"), F("nan")]))
print(str(E.A), f"{E.A}", "%s" % E.A, "%d" % E.A, repr(E.A), str(N.B), f"{N.B:>3}", N.B + "x", N.B == "b", E.A + 1, E.A == 1, {1: "one"}[E.A])
