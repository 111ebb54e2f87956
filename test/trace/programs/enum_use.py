from enum import Enum


class Color(Enum):
    RED = 1
    GREEN = 2

    def next(self):
        return Color.GREEN


print(Color.RED.next(), Color(1), [c for c in Color])
