import json


class D(dict):
    def __getitem__(self, key):
        return f"item {key}"

    def get(self, key, default=None):
        return "got"

    def __contains__(self, key):
        return True

    def __len__(self):
        return 77


d = D(a=1)
print(d["a"], d["zz"], d.get("q"), "q" in d, len(d), dict(d), {**d}, dict(**d), (lambda **kw: kw)(**d), list(d.items()), list(d.values()), d == {"a": 1}, repr(d), json.dumps(d), d.setdefault("n", 3), d.pop("n"), bool(d))
print("%(x)s" % d, "{x}".format_map(d), "{0[x]}".format(d), {}.update(d), {} | d, d | {}, type(d | {}).__name__, type({} | d).__name__, type(d.copy()).__name__, d.copy())
e = {}
e.update(d)
print(e, eval("a", {}, d), eval("zz", {}, d))
exec("print(a)", d.copy())
