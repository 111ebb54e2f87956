# What a loop over a dict sees when keys go and come under it: it depends on how large CPython's table is and when it closes up.
def walk(d, change, limit=12):
    seen = []
    try:
        for key in d:
            seen.append(key)
            if len(seen) >= limit:
                break
            change(d, key)
    except RuntimeError as error:
        seen.append(str(error))
    print(seen, d)


def replace(d, key):
    del d[key]
    d[f"{key}'"] = 1


def rotate(d, key):
    d[key] = d.pop(key)


def swap_last(d, key):
    last, value = d.popitem()
    d[last + "+"] = value


for n in (1, 2, 3, 4, 5, 6, 8, 10, 11):
    names = [f"k{i}" for i in range(n)]
    walk(dict.fromkeys(names, 0), replace)
    walk({name: 0 for name in names}, rotate)
    walk(dict(zip(names, names)), swap_last)
    walk(dict.fromkeys(names, 0).copy(), replace)
    walk({**dict.fromkeys(names, 0)}, rotate)
walk({"a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "f": 6, "g": 7}, rotate)
walk({1: 1, 2: 2, 3: 3}, lambda d, key: d.update({key: 0}))
walk({"a": 1, "b": 2}, lambda d, key: d.update({key + "x": 0}))
d = {"a": 1, "b": 2, "c": 3}
backwards = reversed(d)
print(next(backwards), d.pop("a"), d.setdefault("z", 1), list(backwards), d)
items = iter(d.items())
next(items)
del d["b"]
print(items.__length_hint__())
for _ in range(2):
    try:
        next(items)
    except RuntimeError as error:
        print(error)
d["b"] = 5
try:
    print(next(items))
except RuntimeError as error:
    print(error)
