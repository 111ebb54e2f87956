class F:
    def __call__(self, *args, **kw):
        return args, kw

    def __bool__(self):
        return False

    def __int__(self):
        return 7

    def __float__(self):
        return 7.5

    def __complex__(self):
        return 7j

    def __round__(self, n=None):
        return ("round", n)

    def __trunc__(self):
        return "trunc"

    def __len__(self):
        return 3

    def __hash__(self):
        return 99


f = F()
print(f(1, k=2), bool(f), not f, int(f), float(f), complex(f), round(f), round(f, 2), len(f), hash(f))
print(callable(f), callable(F), callable(5))
import math

print(math.trunc(f), math.floor(7.5), math.sqrt(f))


class Bad:
    def __bool__(self):
        return 1

    def __len__(self):
        return -1

    def __int__(self):
        return "x"


for call in (bool, len, int):
    try:
        call(Bad())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
five = 5
try:
    five()
except TypeError as error:
    print(error)
