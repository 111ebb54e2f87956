import sys


class Quiet(SystemExit): ...


try:
    raise Quiet(4)
finally:
    print("finally")
