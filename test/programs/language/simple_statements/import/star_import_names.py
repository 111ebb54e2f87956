import sys
import types


def module(name, **names):
    m = types.ModuleType(name)
    m.__dict__.update(names)
    sys.modules[name] = m


module("a", x=1, _y=2, __z__=3)
module("b", __all__=["x", "_y"], x=4, _y=5, w=6)
module("c", __all__=["missing"])
module("d", __all__=[5])
module("e", __all__=5)
module("f", __all__=("x",), __getattr__=lambda name: name * 2)
for name in "abcdef":
    names = {}
    try:
        exec(f"from {name} import *", names)
        del names["__builtins__"]
        print(name, names)
    except (AttributeError, TypeError) as error:
        print(name, type(error).__name__, error)
