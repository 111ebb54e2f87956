# importlib.import_module, specs of modules, finders on sys.meta_path, and modules that are no packages.
import importlib
import importlib.util
import sys
from importlib.machinery import ModuleSpec

print(importlib.import_module("math") is sys.modules["math"], importlib.util.find_spec("no_such_module"))
for name in ("math.inner", "no_such_module.inner", ".relative", ""):
    try:
        importlib.import_module(name)
    except Exception as error:
        print(type(error).__name__, error)


class Finder:
    @staticmethod
    def find_spec(name, path, target=None):
        return ModuleSpec(name, Loader, origin="here") if name == "made_up" else None


class Loader:
    @staticmethod
    def create_module(spec):
        print("create", spec.name)

    @staticmethod
    def exec_module(module):
        print("exec", module.__name__, module.__spec__.origin)
        module.answer = 42


sys.meta_path.insert(0, Finder)
import made_up

print(made_up.answer, made_up.__loader__ is Loader, made_up.__spec__.parent == "", made_up.__package__ == "")
try:
    from made_up import nothing
except ImportError as error:
    print(error)
sys.modules["blocked"] = None
try:
    import blocked
except ImportError as error:
    print(type(error).__name__, error)
print(importlib.util.resolve_name(".b", "a"), importlib.util.resolve_name("..c", "a.b"))
