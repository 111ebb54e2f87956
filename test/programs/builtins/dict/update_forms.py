d = {"a": 1}
print(d.update(b=2), d.update({"a": 3}, c=4), d.update([("d", 5)]), d.update(), d.update((k, 1) for k in "xy"), d)
d.update(d)
for call in (lambda: d.update(5), lambda: d.update([1]), lambda: d.update([(1, 2, 3)]), lambda: d.update({}, {}), lambda: d.update(None), lambda: d.update([("ok", 1), (1,)])):
    try:
        call()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(d)
