# Deleted keys go to the end when they come back; replaced ones stay.
d = dict.fromkeys("abcde")
d["b"] = 1
del d["a"]
d["a"] = 2
d.pop("c")
d.update(c=3, d=4)
print(d, list(reversed(d)), d.popitem(), list(d))
d |= {"b": 9, "z": 0}
print(d, {"x": 1} | {"y": 2, "x": 3}, dict(sorted(d.items())), next(iter(d)), list(d)[-1])
