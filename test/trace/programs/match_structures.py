class P:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


def f(v):
    match v:
        case []:
            r = 0
        case [x]:
            r = x
        case [x, y] if x == y:
            r = "same"
        case [x, *rest]:
            r = rest
        case {"k": k, **others}:
            r = k
        case P(0, y=yy):
            r = yy
        case P(
            x,
            y,
        ) if (
            x > y
        ):
            r = x
        case P() as p:
            r = p.x
        case str() | bytes():
            r = "text"
        case (1 | 2) as n:
            r = n
        case _ if v:
            r = "true"
        case _:
            r = "false"
    return r


for v in ([], [1], [2, 2], [1, 2, 3], {"k": 1, "l": 2}, P(0, 1), P(3, 2), P(2, 3), "s", 2, 7, 0):
    f(v)
