# pop, popitem, setdefault, get: missing keys, defaults, argument counts.
d = {"a": 1}
print(d.pop("z", None), d.pop("a"), d.setdefault("k"), d.setdefault("k", 5), d.setdefault("l", []), d.get("q"), d.get("q", 7), d.popitem(), d.popitem())
for call in (lambda: d.popitem(), lambda: d.pop("a"), lambda: d.pop(), lambda: d.pop([]), lambda: d.pop("a", 1, 2), lambda: d.get([]), lambda: d.setdefault([]), lambda: d.get(), lambda: d.setdefault(), lambda: d["x"], lambda: d[[]], lambda: d[1, 2], lambda: d.pop(key="a"), lambda: d.get("a", default=1), lambda: d.__delitem__("a"), lambda: d.clear(1), lambda: d.fromkeys(), lambda: dict.fromkeys(5), lambda: d.keys(1)):
    try:
        print(call())
    except (KeyError, TypeError) as error:
        print(type(error).__name__, error)
