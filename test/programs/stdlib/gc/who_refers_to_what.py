import gc


class Node:
    def __init__(self, other):
        self.other = other

    def method(self):
        return self.other


def plain():
    return 1


target = ["target"]
holders = [[target], (1, target), {"k": target}, Node(target), {"a": 1}]
found = gc.get_referrers(target)
print([any(h is f for f in found) for h in holders], any(f is globals() for f in found))
print(gc.get_referents([1, "two", target]), gc.get_referents({"k": target, 3: 4.5}))
print(gc.get_referents(), gc.get_referents(1, 2))
print([f.__name__ for f in gc.get_referrers(plain.__code__) if hasattr(f, "__code__")])
dicts = [d for d in gc.get_referrers(Node.method) if isinstance(d, dict)]
print(len(dicts), [c.__name__ for c in gc.get_referrers(dicts[0]) if hasattr(c, "__bases__")])
dicts = [d for d in gc.get_referrers(plain) if isinstance(d, dict)]
print(len(dicts), dicts[0] is globals())
print(any(o is target for o in gc.get_objects()), any(o is Node for o in gc.get_objects()))


def outer():
    kept = ["local"]

    def inner():
        return kept
    return inner


inner = outer()
cells = [c for c in gc.get_referrers(inner()) if type(c).__name__ == "cell"]
print(len(cells), cells[0] is inner.__closure__[0])
for bad in (-1, 3):
    try:
        gc.get_objects(generation=bad)
    except ValueError as e:
        print(e)
print(len(gc.get_stats()), sorted(gc.get_stats()[0]))
