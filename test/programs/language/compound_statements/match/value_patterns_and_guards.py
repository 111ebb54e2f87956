class Color:
    RED = 1
    GREEN = 2

    class Deep:
        BLUE = 3


import math


def f(x):
    match x:
        case Color.RED:
            return "red"
        case Color.GREEN | Color.Deep.BLUE:
            return "green or blue"
        case math.pi:
            return "pi"
        case [x, y] if (s := x + y) > 10:
            return f"sum {s}"
        case [x, y] if x == y:
            return "same"
        case (x, y):
            return f"bound {x} {y}"
    return "fell through"


print([f(x) for x in (1, 2, 3, math.pi, [5, 6], [1, 1], [1, 2], 9)])
match = 5
case = 6
match match:
    case case:
        print(match, case)
type = "soft keywords are names"
_ = 1
print(type, _)
