# Type codes with flags; what numbers and hooks give.
class HasIndex:
    def __index__(self):
        return 10


class HasInt:
    def __int__(self):
        return 11


class HasFloat:
    def __float__(self):
        return 1.5


for code in ("d", "i", "u", "x", "X", "o", "#x", "#X", "#o", "+d", " d", "05d", "-5d|", ".5d", "+.3d", "#.3x", "e", "G", "#.3g", "%"):
    print(code, ["%" + code], ("%" + code) % ((255,) if code != "%" else ()), ("%" + code) % ((-255,) if code != "%" else ()))
for code, value in (("d", HasIndex()), ("d", HasInt()), ("x", HasIndex()), ("x", HasInt()), ("f", HasFloat()), ("f", HasIndex()), ("d", 1.9), ("x", 1.9), ("d", "1"), ("f", "1"), ("d", 1j), ("d", None), ("o", 1 << 70), ("d", float("nan")), ("d", float("inf"))):
    try:
        print(code, ("%" + code) % value)
    except (TypeError, ValueError, OverflowError) as error:
        print(code, type(error).__name__, error)
