import types
import sys

module = types.ModuleType("made")
exec("_hidden = 1\nshown = 2\n__dunder__ = 3\n_ = 4", module.__dict__)
sys.modules["made"] = module
names = {}
exec("from made import *", names)
print(sorted(n for n in names if n != "__builtins__"))
module.__all__ = ["_hidden", "__dunder__"]
names = {}
exec("from made import *", names)
print(sorted(n for n in names if n != "__builtins__"))
