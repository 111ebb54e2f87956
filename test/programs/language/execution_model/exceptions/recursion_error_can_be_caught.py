import sys


def forever(n): return forever(n + 1)


try:
    forever(0)
except RecursionError as error:
    print(error)


class R:
    def __repr__(self): return repr(self)
    def __eq__(self, other): return self == other
    def __getattr__(self, name): return getattr(self, name + "x")


for call in (lambda: repr(R()), lambda: R() == 1):
    try:
        call()
    except RecursionError as error:
        print(str(error)[:32])
old = sys.getrecursionlimit()
sys.setrecursionlimit(100)
try:
    forever(0)
except RecursionError as error:
    print(error)
sys.setrecursionlimit(old)
for limit in (0, -1, "x", 1.5):
    try:
        sys.setrecursionlimit(limit)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
