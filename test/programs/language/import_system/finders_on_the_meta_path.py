import importlib.abc
import importlib.util
import sys


class Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(self, name, path, target=None):
        if not name.startswith("virtual"):
            return None
        print("find", name, path)
        return importlib.util.spec_from_loader(name, self, is_package=name == "virtual")

    def create_module(self, spec):
        print("create", spec.name)

    def exec_module(self, module):
        module.value = f"from {module.__name__}"


sys.meta_path.insert(0, Finder())
import virtual.sub
from virtual import value

print(virtual.sub.value, value, virtual.__path__, type(virtual.__loader__).__name__, virtual.__spec__.parent, virtual.sub.__package__)
try:
    from virtual.sub import nothing
except ImportError as error:
    print(str(error).split(" (")[0])
