import math
import _helper
import sys

print(__name__, type(math).__name__, repr(_helper).split(" from")[0])
print(sys.modules["math"] is math, "_helper" in sys.modules)
_helper.added = 1
print(_helper.added, hasattr(_helper, "nope"))
try:
    _helper.nope
except AttributeError as error:
    print(error)
print(sorted(k for k in vars(_helper) if not k.startswith("__")))
print(__import__("math").sqrt(9))
