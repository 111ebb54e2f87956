# A str subclass that overrides __eq__ but keeps str's hash is found among plain strings, and the other way round.
class S(str):
    def __eq__(self, other):
        print("asked", str(self), type(other).__name__)
        return str.__eq__(self, other)

    __hash__ = str.__hash__


class F(float):
    def __eq__(self, other):
        print("asked", float(self))
        return True

    __hash__ = float.__hash__


class T(tuple):
    def __eq__(self, other):
        print("asked", len(self))
        return tuple.__eq__(self, other)

    __hash__ = tuple.__hash__


print({"a": 1}.get(S("a")), {S("a"): 2}.get("a"), S("a") in {"a"}, "a" in {S("a")}, {"a": 1, S("a"): 2})
print({2.0: 1}.get(F(2.0)), {2: 1}.get(F(2)), F(3) in {3, 4}, {F(5): 6}.get(5))
print({(1, 2): 1}.get(T((1, 2))), {T((1, 2)): 2}.get((1, 2)), T((1,)) in {(1,)})
