import builtins

real = builtins.__import__


def spy(name, globals=None, locals=None, fromlist=(), level=0):
    print("import", repr(name), fromlist, level, globals is not None and "__name__" in globals)
    if name == "made.up":
        return type("M", (), {"up": type("U", (), {"thing": 7})})
    return real(name, globals, locals, fromlist, level)


builtins.__import__ = spy
import math
from math import pi, e as euler
import made.up
import made.up as short
from made.up import up

builtins.__import__ = real
print(made.__name__, short.thing, up.thing)
del builtins.__import__
try:
    import math
except ImportError as error:
    print(error)
builtins.__import__ = real
