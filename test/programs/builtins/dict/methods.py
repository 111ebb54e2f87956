d = {"a": 1, "b": 2}
print(d.get("a"), d.get("z"), d.get("z", 0), d.pop("a"), d.pop("z", "none"), d)
d.update({"c": 3}, e=5)
d.update([("f", 6), ("b", 22)])
print(d, d.setdefault("b", 0), d.setdefault("g", []), d)
print(d.popitem(), d.popitem(), d, len(d))
print(list(d.keys()), list(d.values()), list(d.items()), d.keys(), d.values(), d.items())
print(dict.fromkeys("ab"), dict.fromkeys([1, 2], 0), dict(a=1), dict([("k", "v")]), dict({"x": 1}, y=2), dict(zip("ab", [1, 2])))
e = d.copy()
e["new"] = 1
print("new" in d, d == e, d != e, {"a": 1, "b": 2} == {"b": 2, "a": 1})
print({"a": 1} | {"b": 2, "a": 3}, list(reversed({"x": 1, "y": 2})), sorted({"b": 1, "a": 2}.items()))
d |= {"z": 26}
print(d)
d.clear()
print(d, bool(d))
for bad in (lambda: {}["k"], lambda: {}.pop("k"), lambda: {}.popitem(), lambda: {[]: 1}, lambda: dict(5), lambda: {} < {}, lambda: {}.update(5), lambda: dict([1])):
    try:
        bad()
    except (KeyError, TypeError) as error:
        print(type(error).__name__, error)
