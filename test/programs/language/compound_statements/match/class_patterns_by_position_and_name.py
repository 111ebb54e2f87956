class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y


def f(v):
    match v:
        case P(0, 0): return "origin"
        case P(x, y=0): return f"on x at {x}"
        case P(x=0) as p: return f"on y at {p.y}"
        case P(): return "somewhere"
        case int(n) | float(n): return f"number {n}"
        case str() as s: return f"text {s}"
        case list([a, *_]): return f"list from {a}"
        case dict(): return "dict"


print([f(v) for v in (P(0, 0), P(3, 0), P(0, 4), P(1, 1), 5, True, 1.5, "q", [7, 8], [], {}, None)])
