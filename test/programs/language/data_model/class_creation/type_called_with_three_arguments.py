C = type("C", (list,), {"x": 1, "f": lambda self: len(self)})
print(C, C([1, 2]).f(), C.x, C.__module__, C.__doc__, C.__qualname__)
D = type("D", (), {"__qualname__": "Outer.D", "__doc__": "doc", "__module__": "elsewhere"})
print(D, D.__doc__, "__qualname__" in vars(D))
for args in (("C", (), {}, 1), ("C", ()), (5, (), {}), ("C", [], {}), ("C", (), []), ("C", (5,), {}), ("C", (int, str), {}), ("C", (bool,), {}), ("a\0", (), {}), ("C", (), {"__qualname__": 5})):
    try:
        print(type(*args))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
