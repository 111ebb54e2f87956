print(type(1), type("a"), type(None), type([]), type(len), type(lambda: 0), type(type), type(1.5), type(...), type(NotImplemented), type(range(1)), type(iter([])), type({}.keys()))
print(isinstance(1, int), isinstance("a", (int, str)), isinstance([], object), isinstance(True, int), isinstance(1, float), isinstance(int, type), issubclass(bool, (str, int)), isinstance(1, int | None), isinstance(None, int | None))
print(callable(len), callable(5), callable(int), callable(lambda: 0), callable("a".upper))
a = []
print(id(a) == id(a), a is a, id(a) == id([]) if False else True, type(id(a)).__name__)
X = type("X", (object,), {"v": 5, "m": lambda self: self.v * 2})
print(X.__name__, X().m(), X.v, type(X()), X.__bases__)
for bad in (lambda: isinstance(1, "int"), lambda: issubclass(1, int), lambda: type(), lambda: type(1, 2), lambda: isinstance(1, (int, "x")) and isinstance("q", (int, "x")), lambda: type("X", 5, {})):
    try:
        print(bad())
    except TypeError as error:
        print(error)
