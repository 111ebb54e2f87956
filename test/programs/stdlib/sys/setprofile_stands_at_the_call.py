# At c_return the frame still stands at the call.
import sys


def profile(frame, event, arg):
    if event.startswith("c_") and frame.f_code is f.__code__:
        rows.append((event, arg.__name__, frame.f_lineno - frame.f_code.co_firstlineno, frame.f_lasti))


def f(x):
    y = len(
        x
    ) + abs(
        -3
    )
    try:
        x.remove(9)
    except ValueError:
        pass
    return sorted(
        x, key=None)


rows = []
sys.setprofile(profile)
f([1, 2])
sys.setprofile(None)
print(*rows, sep="\n")
