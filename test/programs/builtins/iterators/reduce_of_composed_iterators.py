# enumerate, zip, map, filter and iter(callable, sentinel) give their sources when asked to reduce.
def show(it):
    callee, *rest = it.__reduce__()
    print(callee.__name__, [[type(x).__name__ if hasattr(x, "__next__") else x for x in part] if isinstance(part, tuple) else part for part in rest])


counted = enumerate("ab", 5)
next(counted)
show(counted)
show(zip([1], (2,)))
show(zip([1], (2,), strict=True))
pairs = zip([1, 2], [3])
pairs.__setstate__(True)
show(pairs)
next(pairs)
try:
    next(pairs)
except ValueError as error:
    print(error)
show(map(abs, [1, -2], [3]))
show(filter(None, [0, 1]))
numbers = iter([1, 2, 3])
callee, args = iter(numbers.__next__, 3).__reduce__()
print(callee.__name__, args[1:])
stopped = iter(numbers.__next__, 2)
print(list(stopped), stopped.__reduce__()[1])


class Named(map):
    def __init__(self, function, iterable, *, name):
        self.name = name


named = Named(str, [1, 2], name="texts")
print(named.name, list(named), named.__reduce__()[0] is Named)
