class D(dict):
    def __getitem__(self, key): return "own " + str(key)
    def __contains__(self, key): return True
    def __setitem__(self, key, value): super().__setitem__(key, ("stored", value))
    def keys(self): return ["fake"]


d = D(a=1)
d["b"] = 2
print(d, d["a"], d.get("a"), "zzz" in d, {**d}, dict(d), d.pop("a"), d.setdefault("c", 3), d.copy(), type(d.copy()).__name__, len(d), list(d), "{a}".format_map(d), "%(q)s" % d, d | {"z": 1}, type(d | {}).__name__)
d.update(e=5)
print(dict.items(d), sorted(dict.__iter__(d)), D.fromkeys("x"))


def f(**kw): return kw


print(f(**d))
