# FutureWarning for sets that may change, DeprecationWarning for positional counts; where they point.
import re
import warnings

with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    for pattern in ("[[a]", "[a--b]", "[a&&b]", "[a||b]", "[a~~b]", "[x[a]", "[--a]", "([[a])", "[]--a]"):
        try:
            re.compile(pattern)
        except re.error as e:
            print(pattern, e)
    re.sub("a", "b", "aa", 1)
    re.sub("a", "b", "aa", 0, re.I)
    re.subn("a", "b", "aa", 1)
    re.split("a", "aa", 1)
    re.split("a", "aa", maxsplit=1, flags=re.I)
for w in log:
    print(w.category.__name__, w.message, w.lineno)

def show(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)

show(lambda: re.sub("a", "b", "c", 1, 2, 3))
show(lambda: re.sub("a", "b", "c", 1, count=3))
show(lambda: re.sub("a", "b", "c", 1, 2, flags=3))
show(lambda: re.split("a", "b", 1, 2, 3))
show(lambda: re.split("a", "b", 1, maxsplit=2))
re.sub("a", "b", "aa", 1)
re.compile("[[z]")
