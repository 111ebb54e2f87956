import collections


class D(dict):
    def __missing__(self, key):
        print("missing", key)
        return key * 2


d = D(a=1)
print(d["a"], d["b"], d.get("c"), "b" in d, len(d), d[5], dict.__getitem__(d, "zz"), d.pop("q", None), d.setdefault("s", 3))
try:
    d[[]]
except TypeError as error:
    print(error)


class Memo(dict):
    def __missing__(self, n):
        self[n] = n if n < 2 else self[n - 1] + self[n - 2]
        return self[n]


print(Memo()[50])


class DD(collections.defaultdict):
    def __missing__(self, key):
        return "own", super().__missing__(key)


dd = DD(list)
print(dd["x"], dd, dd.get("y"))


class Instance(dict):
    pass


i = Instance()
i.__missing__ = lambda key: "instance"
try:
    i["x"]
except KeyError as error:
    print("KeyError", error)
