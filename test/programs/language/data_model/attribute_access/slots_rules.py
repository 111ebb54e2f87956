class S:
    __slots__ = ("a", "_b", "__private")

    def __init__(self): self.__private = 1


s = S()
s.a = 1
print(s.a, s._S__private, S.__slots__, hasattr(s, "__dict__"), S.a)
for action in (lambda: s._b, lambda: setattr(s, "z", 1), lambda: delattr(s, "_b"), lambda: s.__dict__):
    try:
        action()
    except AttributeError as error:
        print(error)
for slots in ("__dict__", ["a", "a"], "1a", [5], ["__dict__", "__dict__"], ("a b",), "__weakref__"):
    try:
        print(type("T", (), {"__slots__": slots}).__slots__)
    except TypeError as error:
        print(error)
for body in ({"__slots__": "x", "x": 1}, {"__slots__": ["y"], "z": 1}):
    try:
        type("T", (), body)
        print("made")
    except ValueError as error:
        print(error)
