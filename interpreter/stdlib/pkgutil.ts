// The pkgutil module: names resolved to objects, and the modules that directories and packages hold.

import type { ModuleSpec } from "./module.js"

const python = () => String.raw`
from collections import namedtuple
import importlib
import importlib.machinery
import importlib.util
import os
import os.path
import re
import sys

__all__ = ["get_importer", "iter_importers", "walk_packages", "iter_modules", "get_data", "read_code", "extend_path", "ModuleInfo"]

ModuleInfo = namedtuple("ModuleInfo", "module_finder name ispkg")
ModuleInfo.__doc__ = "A namedtuple with minimal info about a module."


def walk_packages(path=None, prefix="", onerror=None):
    """Yields ModuleInfo for all modules recursively
    on path, or, if path is None, all accessible modules.

    'path' should be either None or a list of paths to look for
    modules in. 'prefix' is a string to output on the front of every module name.

    Packages are imported for that. 'onerror' is called with the name of a package that raises; without it
    ImportErrors are ignored, and others are raised.
    """
    seen = set()
    for info in iter_modules(path, prefix):
        yield info
        if not info.ispkg:
            continue
        try:
            __import__(info.name)
        except ImportError:
            if onerror is not None:
                onerror(info.name)
        except Exception:
            if onerror is None:
                raise
            onerror(info.name)
        else:
            inside = [each for each in getattr(sys.modules[info.name], "__path__", None) or [] if each not in seen]
            seen.update(inside)
            yield from walk_packages(inside, info.name + ".", onerror)


def iter_modules(path=None, prefix=""):
    """Yields ModuleInfo for all submodules on path,
    or, if path is None, all top-level modules on sys.path.

    'path' should be either None or a list of paths to look for
    modules in. 'prefix' is a string to output on the front of every module name.
    """
    if isinstance(path, str):
        raise ValueError("path must be None or list of paths to look for modules in")
    seen = set()
    for item in sys.path if path is None else path:
        finder = get_importer(item)
        for name, is_package in _modules_in(finder, item):
            if name not in seen:
                seen.add(name)
                yield ModuleInfo(finder, prefix + name, is_package)


def _modules_in(finder, directory):
    if finder is None:
        return
    try:
        names = sorted(os.listdir(directory or "."))
    except OSError:
        return
    suffixes = importlib.machinery.all_suffixes()
    for name in names:
        place = os.path.join(directory or ".", name)
        if os.path.isdir(place):
            if "." not in name and name != "__pycache__" and os.path.isfile(os.path.join(place, "__init__.py")):
                yield name, True
            continue
        for suffix in suffixes:
            module = name[:-len(suffix)]
            if name.endswith(suffix) and module != "__init__" and "." not in module:
                yield module, False
                break


def get_importer(path_item):
    """Retrieve a finder for the given path item

    The returned finder is cached in sys.path_importer_cache
    if it was newly created by a path hook.
    """
    path_item = os.fsdecode(path_item)
    if path_item in sys.path_importer_cache:
        return sys.path_importer_cache[path_item]
    for hook in sys.path_hooks:
        try:
            finder = hook(path_item)
        except ImportError:
            continue
        return sys.path_importer_cache.setdefault(path_item, finder)
    return None


def iter_importers(fullname=""):
    """Yield finders for the given module name: those of its package's path, or all of sys.meta_path and sys.path."""
    if fullname.startswith("."):
        raise ImportError(f"Relative module name {fullname!r} not supported")
    package = fullname.rpartition(".")[0]
    if package:
        path = getattr(importlib.import_module(package), "__path__", None)
        if path is None:
            return
    else:
        yield from sys.meta_path
        path = sys.path
    for item in path:
        yield get_importer(item)


def read_code(stream):
    # Compiled files are of CPython's machine.
    return None


def extend_path(path, name):
    """Extend a package's path: with the directories of that name on sys.path, and what NAME.pkg files there list."""
    if not isinstance(path, list):
        return path
    path = path[:]
    package, _, last = name.rpartition(".")
    if package:
        try:
            places = sys.modules[package].__path__
        except (KeyError, AttributeError):
            return path
    else:
        places = sys.path
    for place in places:
        if not isinstance(place, str):
            continue
        directory = os.path.join(place, last)
        if os.path.isfile(os.path.join(directory, "__init__.py")) and directory not in path:
            path.append(directory)
        listing = os.path.join(place, name + ".pkg")
        if os.path.isfile(listing):
            with open(listing) as lines:
                path += (line for line in lines.read().split("\n") if line and not line.startswith("#"))
    return path


def get_data(package, resource):
    """Get a resource from a package.

    The package argument should be the name of a package. The resource argument should be in
    the form of a relative filename, using / as the path separator. The parent directory name '..' is not
    allowed, and nor is a rooted name. None if the package can't be found or its loader has no data.
    """
    spec = importlib.util.find_spec(package)
    if spec is None or not hasattr(spec.loader, "get_data"):
        return None
    module = sys.modules.get(package) or importlib.import_module(package)
    if not getattr(module, "__file__", None):
        return None
    return spec.loader.get_data(os.path.join(os.path.dirname(module.__file__), *resource.split("/")))


_dotted = r"(?!\d)\w+(?:\.(?!\d)\w+)*"
_name_pattern = None


def resolve_name(name):
    """
    Resolve a name to an object.

    It is expected that name will be a string in one of the following formats, where W is a Python identifier:
    W(.W)*
    W(.W)*:(W(.W)*)?

    With a colon, what stands before it is imported and the rest are attributes. Without, as much is imported as can be,
    from the left; the rest are attributes.

    Raises ValueError if name isn't in a recognised format, ImportError if an import failed when it shouldn't have,
    and AttributeError if an attribute is missing.
    """
    global _name_pattern
    if _name_pattern is None:
        _name_pattern = re.compile(f"(?P<pkg>{_dotted})(?P<cln>:(?P<obj>{_dotted})?)?", re.UNICODE)
    found = _name_pattern.fullmatch(name)
    if not found:
        raise ValueError(f"invalid format: {name!r}")
    if found["cln"]:
        result = importlib.import_module(found["pkg"])
        names = found["obj"].split(".") if found["obj"] else []
    else:
        path, *names = name.split(".")
        result = importlib.import_module(path)
        while names:
            path = f"{path}.{names[0]}"
            try:
                result = importlib.import_module(path)
            except ImportError:
                break
            del names[0]
    for each in names:
        result = getattr(result, each)
    return result
`

export function pkgutilModule(): ModuleSpec {
  return { name: "pkgutil", doc: "Utilities to support packages.", python: python() }
}
