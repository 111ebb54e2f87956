from collections import OrderedDict


def walk(change):
    x = OrderedDict(a=1, b=2, c=3)
    seen = []
    try:
        for key in x:
            seen.append(key)
            change(x, key)
    except RuntimeError as error:
        seen.append(str(error))
    print(seen, x)


walk(lambda x, k: x.pop(k))
walk(lambda x, k: x.update(z=1))
walk(lambda x, k: (x.pop(k), x.update({k + "x": 1})))
walk(lambda x, k: x.clear())
walk(lambda x, k: x.popitem())
walk(lambda x, k: x.update({k: 5}))
walk(lambda x, k: x.move_to_end("a"))
walk(lambda x, k: x.move_to_end("c"))
one = OrderedDict(a=1)
print([one.pop(k) for k in one], one)
x = OrderedDict(a=1, b=2, c=3)
print(x.keys(), x.values(), x.items(), type(iter(x)).__name__, type(reversed(x.items())).__name__, list(reversed(x.values())))
it = iter(x)
print(it.__reduce__()[1], next(it), it.__reduce__()[1], hasattr(it, "__length_hint__"))
print(x.keys() & {"a"}, x.keys() == {"a", "b", "c"}, x.items() ^ {("a", 1)} == {("b", 2), ("c", 3)})
