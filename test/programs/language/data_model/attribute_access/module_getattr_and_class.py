import sys
import types


class Loud(types.ModuleType):
    def __repr__(self): return "loud module"

    @property
    def computed(self): return 42


module = types.ModuleType("quiet")
module.__getattr__ = lambda name: name.upper() if name != "no" else (_ for _ in ()).throw(AttributeError(name))
sys.modules["quiet"] = module
from quiet import something

print(something, module.abc)
try:
    from quiet import no
except ImportError as error:
    print(error)
module.__class__ = Loud
print(module, module.computed)
try:
    module.__class__ = int
except TypeError as error:
    print(error)
