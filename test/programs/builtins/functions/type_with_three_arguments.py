# type(name, bases, dict): what it makes and what it refuses.
T = type("T", (int,), {"x": 1, "double": lambda self: self * 2})
print(T(4).double(), T.x, T.__name__, T.__qualname__, T.__module__, T.__bases__, T.__mro__, type(T), T.__doc__)
print(type("q", (), {"__qualname__": "a.b", "__module__": "m"}), type(type("", (), {})).__name__, repr(type("x y", (), {})))
for call in (lambda: type(), lambda: type(1, 2), lambda: type("a", (), {}, 4), lambda: type(5, (), {}), lambda: type("a", [], {}), lambda: type("a", (), []), lambda: type("a", (5,), {}), lambda: type("a", (bool,), {}), lambda: type("a", (int, str), {}), lambda: type("a", (object, int), {}), lambda: type("a", (int, int), {}), lambda: type("a\0b", (), {}), lambda: type("a", (), {"__slots__": "1x"}), lambda: type("a", (), {"__slots__": ["x"], "x": 1}), lambda: type("a", (), {"__qualname__": 5}), lambda: type("a", (), {}, x=1), lambda: type("a", (), {"__slots__": 5})):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
