# What each action tells of the same warning twice, of another line and of another category, and what it writes down.
import warnings


def show(message, category, filename, lineno, file=None, line=None):
    print("   ", category.__name__, message, lineno)


for action in ("always", "once", "module", "default", "ignore", "error"):
    print(action)
    with warnings.catch_warnings():
        warnings.simplefilter(action)
        warnings.showwarning = show
        registry = {}
        for line in (1, 1, 2):
            try:
                warnings.warn_explicit("m", UserWarning, "f.py", line, registry=registry)
            except UserWarning as error:
                print("    raised", error)
        try:
            warnings.warn_explicit(RuntimeWarning("x"), None, "f.py", 3, registry=registry)
        except RuntimeWarning as error:
            print("    raised", repr(error))
        print("   ", sorted(map(str, registry)))

try:
    warnings.simplefilter("all")
except ValueError as error:
    print(error)
