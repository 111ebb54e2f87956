# Which equal values are one object.
a, b = 256, 256
print(a is b, () is (), "" is str(), None is None, ... is Ellipsis, NotImplemented is NotImplemented, frozenset() is frozenset(), True is bool(1), "a" is "abc"[0], type(None)() is None, type(...)() is ..., range(0) is range(0))
x = []
print(id(x) == id(x), x is x, [] is [], {} is {}, id(None) == id(None), (lambda: 0) is (lambda: 0))
