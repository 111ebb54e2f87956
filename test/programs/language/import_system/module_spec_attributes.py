import importlib.machinery
import importlib.util

import _helper
import _shapes.deep

for module in (_helper, _shapes, _shapes.deep):
    spec = module.__spec__
    print(spec.name, spec.parent, spec.has_location, spec.submodule_search_locations is not None, spec.origin.rsplit("/", 1)[-1], spec.loader is module.__loader__)
print(importlib.util.find_spec("_helper") is not None, importlib.util.find_spec("no_such_module"), importlib.util.find_spec("math") is not None)
spec = importlib.machinery.ModuleSpec("name", None, origin="nowhere", is_package=True)
print(spec.name, spec.loader, spec.origin, spec.submodule_search_locations, spec.cached, spec)
module = importlib.util.module_from_spec(spec)
print(module.__name__, module.__package__, module.__spec__ is spec)
try:
    importlib.util.find_spec("_helper.sub")
except ModuleNotFoundError as error:
    print(error)
