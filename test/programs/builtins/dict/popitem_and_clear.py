d = {"a": 1, "b": 2, "c": 3}
print(d.popitem(), d.popitem(), d)
d["d"] = 4
print(d.popitem(), d, d.clear(), d)
for call in (lambda: {}.popitem(), lambda: {}.popitem(1), lambda: {}.clear(1)):
    try:
        call()
    except (KeyError, TypeError) as error:
        print(type(error).__name__, error)
