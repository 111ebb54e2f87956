d = {"a": 1, None: 2}
print(d.get("a"), d.get("z"), d.get("z", 5), d.get(None), d.setdefault("a", 9), d.setdefault("n"), d.setdefault("m", []), d, d.pop("a"), d.pop("zz", "default"), d)
d.setdefault("m", None).append(1)
print(d)
for call in (lambda: d.pop("zz"), lambda: d.pop(), lambda: d.get(), lambda: d.get([]), lambda: d.setdefault({}, 1), lambda: d.pop([1], 2), lambda: d.get("a", 1, 2), lambda: d.pop("a", 1, 2), lambda: d.get("a", default=1), lambda: d.setdefault()):
    try:
        print(call())
    except (KeyError, TypeError) as error:
        print(type(error).__name__, error)
