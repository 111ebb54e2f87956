import sys
import types

import _helper as first
import _helper as second

print(first is second, "_helper" in sys.modules)
sys.modules["_helper"] = "anything at all"
import _helper

print(_helper)
sys.modules["_blocked"] = None
try:
    import _blocked
except ImportError as error:
    print(type(error).__name__, error)
sys.modules["_made"] = types.SimpleNamespace(x=5)
from _made import x
import _made as m

print(x, m.x)
try:
    from _made import y
except ImportError as error:
    print(error)
