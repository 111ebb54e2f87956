class I(int):
    pass


class S(str):
    pass


class T(tuple):
    pass


values = {1, I(1), 1.0, True, "a", S("a"), (1,), T((1,))}
print(len(values), sorted(type(v).__name__ for v in values), I(1) in {1}, S("a") in {"a"}, T((1,)) in {(1,)}, {I(2)} == {2}, {S("b")} | {"b"}, list({I(3): 0} | {3: 1}))
print([type(v).__name__ for v in {I(5), 5}], [type(v).__name__ for v in {5, I(5)}], type({I(5): 1, 5: 2}.popitem()[0]).__name__)
