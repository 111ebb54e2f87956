import importlib
import sys

import _helper

_helper.extra = 1
again = importlib.reload(_helper)
print(again is _helper, again.extra)
print(importlib.import_module("_shapes.circle").__name__, importlib.import_module(".square", "_shapes").__name__, importlib.import_module("..deep", "_shapes.deep").__name__)
for args in ((".x",), ("..x", "a"), (".no", "_shapes"), ("",)):
    try:
        importlib.import_module(*args)
    except (TypeError, ImportError, ValueError) as error:
        print(type(error).__name__, error)
del sys.modules["_helper"]
try:
    importlib.reload(_helper)
except ImportError as error:
    print(error)
try:
    importlib.reload("x")
except TypeError as error:
    print(error)
