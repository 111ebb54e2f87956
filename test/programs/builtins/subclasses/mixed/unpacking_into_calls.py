class T(tuple):
    def __iter__(self):
        return iter("ab")


class L(list):
    def __iter__(self):
        return iter("cd")


class D(dict):
    def keys(self):
        return ["x"]

    def __getitem__(self, key):
        return "from getitem"


class S(str):
    def __iter__(self):
        return iter("ef")


def f(*args, **kwargs):
    return args, kwargs


print(f(*T((1, 2))), f(*L([1, 2])), f(*S("zz")), f(**D(y=1)), f(*T(()), *L([]), **D(q=1)), f(1, *T((1,)), k=2, **D()))
print([*T((1,))], (*L([1]),), {*S("q")} == {"e", "f"}, {**D(y=1)}, [*D(y=1)])
print(f(**{S("key"): 1}))
try:
    f(**{1: 2})
except TypeError as error:
    print(error)
