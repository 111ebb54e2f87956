d = {}
for k in "zebra":
    d[k] = len(d)
print(d)
del d["e"]
d["e"] = "again"
d["z"] = "changed"
print(d)
print(list(d), list(reversed(d)), next(iter(d)))
d = {i: i for i in range(10)}
for i in range(0, 10, 2):
    del d[i]
d[0] = "back"
print(d)
print({1: "int", True: "bool", 1.0: "float"}, {0: "a", False: "b"}, {"1": 1, 1: "1"})
d = {2: "b", 1: "a"}
print(sorted(d), max(d), sum(d), 1 in d, "a" in d.values(), (2, "b") in d.items())
a, b = d
print(a, b)
