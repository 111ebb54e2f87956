d = {"a": 1, "b": 2, "c": 3}
keys, values, items = d.keys(), d.values(), d.items()
d["d"] = 4
print(keys, values, items, len(keys))
print(keys & {"a", "z"}, sorted(keys | {"z"}), sorted(keys - {"a"}), sorted(keys ^ {"a", "z"}), keys == {"a", "b", "c", "d"}, keys >= {"a"}, keys.isdisjoint({"q"}))
print(("a", 1) in items, sorted(items & {("a", 1)}), list(reversed(values)), values == d.values())
try:
    for k in d:
        d[k + "x"] = 1
except RuntimeError as error:
    print(error)
try:
    for k in d:
        del d[k]
        d["new" + k] = 1
except RuntimeError as error:
    print(error)
for k in list(d):
    if len(k) > 1:
        del d[k]
print(d)
for k, v in d.items():
    d[k] = v * 2
print(d, keys.mapping["b"])
