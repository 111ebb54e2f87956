def attempt(make):
    try:
        result = make()
        print(type(result).__name__, repr(result))
    except Exception as error:
        print(type(error).__name__, error)


class I(int):
    def __int__(self):
        return 100

    def __index__(self):
        return 200

    def __float__(self):
        return 300.5

    def __bool__(self):
        return False

    def __complex__(self):
        return 4j


i = I(5)
for make in (lambda: int(i), lambda: float(i), lambda: bool(i), lambda: complex(i), lambda: not i, lambda: [0] * 3 + [i], lambda: "abcdefg"[i], lambda: list(range(i)),
             lambda: range(10)[i], lambda: [1, 2] * i, lambda: "%d" % i, lambda: "%x" % i, lambda: hex(i), lambda: round(2.123456789, i), lambda: bytes(i), lambda: chr(i),
             lambda: [0, 1, 2, 3, 4, 5, 6][i:], lambda: __import__("math").sqrt(i), lambda: __import__("operator").index(i), lambda: any([i]), lambda: 1 if i else 2,
             lambda: divmod(i, 2), lambda: "x".ljust(i), lambda: int("11", I(2))):
    attempt(make)


class Bad(int):
    def __int__(self):
        return "x"


class Old:
    def __int__(self):
        return I(3)

    def __index__(self):
        return I(4)


attempt(lambda: int(Bad(1)))
import warnings
warnings.simplefilter("ignore")
attempt(lambda: int(Old()))
attempt(lambda: type(int(Old())))
attempt(lambda: __import__("operator").index(Old()))
