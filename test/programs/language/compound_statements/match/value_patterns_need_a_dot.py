import enum


class Color(enum.Enum):
    RED = 1
    BLUE = 2


class Limits: low, high = 0, 10


def f(x):
    match x:
        case Color.RED: return "red"
        case Limits.low | Limits.high: return "limit"
        case Color(): return "other color"


print(f(Color.RED), f(Color.BLUE), f(0), f(10), f(5))
