# A function put in place of `__import__` sees every import statement, and the original does not call it back.
import builtins

original = builtins.__import__


def hook(name, *args, **kwargs):
    seen.append((name, args[2], args[3]))
    return original(name, *args, **kwargs)


seen = []
builtins.__import__ = hook
import _helper
from _helper import *
import os.path as path

builtins.__import__ = original
print([each for each in seen if each[0] == "_helper"])

import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    try:
        __import__("", {"__package__": None, "__spec__": None, "__name__": "__main__"}, {}, ("foo",), 1)
    except ImportError as error:
        print(error)
    print(caught[0].category.__name__, caught[0].message)
