# Dicts compare for equality only; values are compared when keys agree.
class Loud:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        print("compare", self.n)
        return True


print({1: Loud(1)} == {1: Loud(2)}, {1: Loud(1)} == {2: Loud(2)}, {1: Loud(1)} != {1: 5, 2: 6}, {} == [], {} != None, {1: float("nan")} == {1: float("nan")})
for operate in (lambda: {} < {}, lambda: {} >= {1: 2}, lambda: {} + {}, lambda: {} | [], lambda: {} & {}, lambda: hash({}), lambda: {[]: 1}, lambda: {{}: 1}, lambda: {} | None, lambda: [] | {}):
    try:
        print(operate())
    except TypeError as error:
        print(error)
d = {}
d |= [("a", 1)]
print(d, d.__or__([]), d.__ror__(5), d.__ior__({"b": 2}))
