from collections import defaultdict

d = defaultdict(list)
d["a"].append(1)
d["b"].append(2)
d["a"].append(3)
print(d, d["zz"], len(d), d.get("no"), "no" in d, dict(d))
n = defaultdict(int)
for ch in "hello":
    n[ch] += 1
print(n, sorted(n.items()), n.default_factory)
nested = defaultdict(lambda: defaultdict(int))
nested["x"]["y"] += 5
print(nested["x"]["y"], {k: dict(v) for k, v in nested.items()})
s = defaultdict(set, {"k": {1}})
s["k"].add(2)
print(s, s == {"k": {1, 2}}, s.copy(), isinstance(s, dict), defaultdict(None, a=1))
try:
    defaultdict(None)["x"]
except KeyError as error:
    print(error)
try:
    defaultdict(5)
except TypeError as error:
    print(error)
print(defaultdict(int, a=1) | {"b": 2}, s.setdefault("new", set()), s.pop("k"))
