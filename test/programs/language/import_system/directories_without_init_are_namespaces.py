# A directory without __init__.py is a namespace package; its path grows when sys.path does, and every place shown is absolute.
import importlib.util
import os
import sys
import tempfile

with tempfile.TemporaryDirectory() as base:
    os.chdir(base)
    for directory in ["first/ns", "second/ns", "first/plain"]:
        os.makedirs(directory)
    for path, text in [
        ("first/ns/inner.py", "y = 2"),
        ("second/ns/late.py", "z = 5"),
        ("first/m.py", "x = 1"),
        ("first/plain/__init__.py", ""),
    ]:
        open(path, "w").write(text)
    here = os.getcwd()

    def show(*values):
        print(*[str(value).replace(here, "BASE") for value in values])

    sys.path.insert(0, "./first")
    import m
    import ns.inner
    import plain

    show(ns, ns.__path__, type(ns.__path__), ns.__file__)
    show(list(ns.__path__), len(ns.__path__), f"{here}/first/ns" in ns.__path__, ns.__path__[0])
    show(ns.__spec__.origin, ns.__spec__.has_location, ns.inner.__package__, ns.inner.__file__)
    show(m, m.__cached__, m.__spec__.cached, plain.__path__, plain)
    print(sorted(vars(ns)), sorted(vars(m)))
    try:
        ns.__path__[5]
    except IndexError as error:
        print(error)
    try:
        from ns import nothing
    except ImportError as error:
        print(repr(error), error.name, error.path)
    try:
        from plain import nothing
    except ImportError as error:
        show(repr(error), error.name, error.path)

    sys.path.append("second")
    importlib.invalidate_caches()
    import ns.late

    show(ns.late.z, ns.__path__, ns)
    spec = importlib.util.find_spec("ns.inner")
    show(spec.origin, spec.cached, spec.parent, spec.submodule_search_locations)
    module = importlib.util.module_from_spec(spec)
    show(module.__cached__, module.__file__)
    os.chdir("/")
