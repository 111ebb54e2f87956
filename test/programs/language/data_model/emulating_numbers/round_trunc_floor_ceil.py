import math


class R:
    def __round__(self, *n): return "round", n
    def __trunc__(self): return "trunc"
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"


r = R()
print(round(r), round(r, 2), round(r, None), math.trunc(r), math.floor(r), math.ceil(r))
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234, -2), round(1250, -2), round(5, 1), round(True), round(1e300, -300))
for call in (lambda: round("a"), lambda: round(1.5, "a"), lambda: round(1.5, 1.0), lambda: math.trunc("a"), lambda: math.floor([]), lambda: int(r), lambda: round(float("nan")), lambda: round(float("inf"))):
    try:
        print(call())
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
