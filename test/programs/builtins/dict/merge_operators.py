a, b = {"x": 1, "y": 2}, {"y": 3, "z": 4}
print(a | b, b | a, a | {}, a)
a |= b
print(a)
a |= [("w", 5)]
print(a)


class D(dict):
    def __or__(self, other): return "own or"
    def __ror__(self, other): return "own ror"


print(D() | {}, {} | D(), {} | dict(k=1), type(dict.__or__(D(), {})).__name__)
for source in ("a | [('k', 1)]", "[] | a", "a | None", "a + b", "a & b", "a |= 5"):
    try:
        exec(source)
    except TypeError as error:
        print(error)
print(a.__or__([]), a.__ror__(5))
