def f(x):
    match x:
        case {"type": "circle", "r": r}:
            return f"circle {r}"
        case {"type": "rect", "size": [w, h]}:
            return f"rect {w}x{h}"
        case {"a": 1, **rest} if rest:
            return f"rest {rest}"
        case {1: x, None: y}:
            return f"keys {x} {y}"
        case {"nested": {"deep": value}}:
            return f"deep {value}"
        case {}:
            return "any mapping"
        case _:
            return "no"


for x in (
    {"type": "circle", "r": 5, "extra": 0},
    {"type": "rect", "size": (2, 3)},
    {"a": 1, "b": 2, "c": 3},
    {"a": 1},
    {1: "one", None: "none"},
    {"nested": {"deep": [1]}},
    {},
    [],
    "a",
):
    print(f(x))
from collections import defaultdict

d = defaultdict(list)
match d:
    case {"k": v}:
        print("never")
    case _:
        print("no default made", len(d))
