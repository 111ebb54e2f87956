// The parts of importlib that are written in Python.

export const importlibPython = `
__all__ = ["__import__", "import_module", "invalidate_caches", "reload"]

import sys
import _imp
import _frozen_importlib as _bootstrap
import _frozen_importlib_external as _bootstrap_external

sys.modules["importlib._bootstrap"] = _bootstrap
sys.modules["importlib._bootstrap_external"] = _bootstrap_external
__import__ = __import__
_RELOADING = {}


def invalidate_caches():
    """Call the invalidate_caches() method on all meta path finders stored in
    sys.meta_path (where implemented)."""
    for finder in sys.meta_path:
        if hasattr(finder, "invalidate_caches"):
            finder.invalidate_caches()


def _resolve(name, package, level):
    parts = package.rsplit(".", level - 1)
    if len(parts) < level:
        raise ImportError("attempted relative import beyond top-level package")
    return f"{parts[0]}.{name}" if name else parts[0]


def import_module(name, package=None):
    """Import a module.

    The 'package' argument is required when performing a relative import. It
    specifies the package to use as the anchor point from which to resolve the
    relative import to an absolute import.

    """
    level = len(name) - len(name.lstrip("."))
    if level:
        if not package:
            raise TypeError(f"the 'package' argument is required to perform a relative import for {name!r}")
        if not isinstance(package, str):
            raise TypeError(f"__package__ not set to a string")
        name = _resolve(name[level:], package, level)
    elif not name:
        raise ValueError("Empty module name")
    __import__(name)
    return sys.modules[name]


def reload(module):
    """Reload the module and return it.

    The module must have been successfully imported before.

    """
    try:
        name = module.__spec__.name
    except AttributeError:
        try:
            name = module.__name__
        except AttributeError:
            raise TypeError("reload() argument must be a module") from None
    if sys.modules.get(name) is not module:
        raise ImportError(f"module {name} not in sys.modules", name=name)
    if name in _RELOADING:
        return _RELOADING[name]
    _RELOADING[name] = module
    try:
        parent_name = name.rpartition(".")[0]
        path = None
        if parent_name:
            try:
                parent = sys.modules[parent_name]
            except KeyError:
                raise ImportError(f"parent {parent_name!r} not in sys.modules", name=parent_name) from None
            path = parent.__path__
        spec = module.__spec__ = _bootstrap._find_spec(name, path, module)
        if spec is None:
            raise ModuleNotFoundError(f"spec not found for the module {name!r}", name=name)
        _bootstrap._init_module_attrs(spec, module)
        spec.loader.exec_module(module)
        return sys.modules[name]
    finally:
        try:
            del _RELOADING[name]
        except KeyError:
            pass
`

export const machineryPython = `
from _frozen_importlib import ModuleSpec, BuiltinImporter, FrozenImporter
from _frozen_importlib_external import SourceFileLoader, NamespaceLoader, PathFinder

SOURCE_SUFFIXES = [".py"]
DEBUG_BYTECODE_SUFFIXES = [".pyc"]
OPTIMIZED_BYTECODE_SUFFIXES = [".pyc"]
BYTECODE_SUFFIXES = [".pyc"]
EXTENSION_SUFFIXES = []


def all_suffixes():
    """Returns a list of all recognized module suffixes for this process"""
    return SOURCE_SUFFIXES + BYTECODE_SUFFIXES + EXTENSION_SUFFIXES


class FileFinder:
    """Finds modules in one directory."""

    def __init__(self, path, *loader_details):
        self.path = path or "."

    def find_spec(self, fullname, target=None):
        return PathFinder.find_spec(fullname, [self.path], target)

    def invalidate_caches(self):
        pass

    def __repr__(self):
        return f"FileFinder({self.path!r})"


class SourcelessFileLoader:
    """Loads bytecode files, which pytracify has none of."""

    def __init__(self, fullname, path):
        raise NotImplementedError("bytecode files (.pyc) are not supported")


class ExtensionFileLoader:
    """Loads extension modules, which pytracify can't."""

    def __init__(self, name, path):
        raise NotImplementedError("extension modules are not supported")
`

export const utilPython = `
import sys
import types
from importlib import _bootstrap
from _frozen_importlib import ModuleSpec, module_from_spec
from _frozen_importlib_external import SourceFileLoader
from importlib import _resolve

MAGIC_NUMBER = b"\\xf3\\r\\r\\n"
_MISSING = object()


def resolve_name(name, package):
    """Resolve a relative module name to an absolute one."""
    if not name.startswith("."):
        return name
    if not package:
        raise ImportError(f"no package specified for {repr(name)} (required for relative module names)")
    level = len(name) - len(name.lstrip("."))
    return _resolve(name[level:], package, level)


def find_spec(name, package=None):
    """Return the spec for the specified module."""
    fullname = resolve_name(name, package) if name.startswith(".") else name
    if fullname in sys.modules:
        module = sys.modules[fullname]
        if module is None:
            return None
        try:
            spec = module.__spec__
        except AttributeError:
            raise ValueError(f"{name}.__spec__ is not set") from None
        if spec is None:
            raise ValueError(f"{name}.__spec__ is None")
        return spec
    parent_name = fullname.rpartition(".")[0]
    if not parent_name:
        return _bootstrap._find_spec(fullname, None)
    parent = __import__(parent_name, fromlist=["__path__"])
    try:
        path = parent.__path__
    except AttributeError as e:
        raise ModuleNotFoundError(
            f"__path__ attribute not found on {parent_name!r} while trying to find {fullname!r}", name=fullname
        ) from e
    return _bootstrap._find_spec(fullname, path)


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    """Return a module spec based on various loader methods."""
    if origin is None:
        origin = getattr(loader, "_ORIGIN", None)
    if hasattr(loader, "get_filename") and not origin:
        return spec_from_file_location(name, loader=loader) if is_package is None else spec_from_file_location(
            name, loader=loader, submodule_search_locations=[] if is_package else None)
    if is_package is None:
        try:
            is_package = loader.is_package(name)
        except (AttributeError, ImportError):
            is_package = False
    return ModuleSpec(name, loader, origin=origin, is_package=is_package)


def spec_from_file_location(name, location=None, *, loader=None, submodule_search_locations=_MISSING):
    """Return a module spec based on a file location."""
    if location is None:
        location = "<unknown>"
        if hasattr(loader, "get_filename"):
            try:
                location = loader.get_filename(name)
            except ImportError:
                pass
    else:
        location = getattr(location, "__fspath__", lambda: location)()
        if not location.startswith("/"):
            import os
            location = os.path.abspath(location)
    if loader is None:
        if not location.endswith(".py"):
            return None
        loader = SourceFileLoader(name, location)
    spec = ModuleSpec(name, loader, origin=location)
    spec.has_location = True
    if submodule_search_locations is _MISSING:
        try:
            if loader.is_package(name):
                spec.submodule_search_locations = []
        except (AttributeError, ImportError):
            pass
    else:
        spec.submodule_search_locations = submodule_search_locations
    if spec.submodule_search_locations == []:
        directory = location.rpartition("/")[0]
        if directory:
            spec.submodule_search_locations.append(directory)
    return spec


def cache_from_source(path, debug_override=None, *, optimization=None):
    """Given the path to a .py file, return the path to its .pyc file."""
    import os
    if debug_override is not None:
        import warnings
        warnings.warn("the debug_override parameter is deprecated; use 'optimization' instead", DeprecationWarning)
        if optimization is not None:
            raise TypeError("debug_override or optimization must be set to None")
        optimization = "" if debug_override else 1
    head, _, tail = os.fspath(path).rpartition("/")
    base, dot, rest = tail.rpartition(".")
    tag = sys.implementation.cache_tag
    if tag is None:
        raise NotImplementedError("sys.implementation.cache_tag is None")
    level = str((sys.flags.optimize or "") if optimization is None else optimization)
    if level and not level.isalnum():
        raise ValueError(f"{level!r} is not alphanumeric")
    filename = f"{base or rest}{dot}{tag}{'.opt-' + level if level else ''}.pyc"
    return (head + "/" if head or _ else "") + "__pycache__/" + filename


def source_from_cache(path):
    """Given the path to a .pyc. file, return the path to its .py file."""
    import os
    if sys.implementation.cache_tag is None:
        raise NotImplementedError("sys.implementation.cache_tag is None")
    path = os.fspath(path)
    head, _, filename = path.rpartition("/")
    head, slash, directory = head.rpartition("/")
    if directory != "__pycache__":
        raise ValueError(f"__pycache__ not bottom-level directory in {path!r}")
    parts = filename.split(".")
    if len(parts) not in (3, 4):
        raise ValueError(f"expected only 2 or 3 dots in {filename!r}")
    if len(parts) == 4:
        if not parts[2].startswith("opt-"):
            raise ValueError("optimization portion of filename does not start with 'opt-'")
        if not parts[2][4:].isalnum():
            raise ValueError(f"optimization level {parts[2]!r} is not an alphanumeric value")
    return f"{head}{slash}{parts[0]}.py"


def decode_source(source_bytes):
    """Decode bytes representing source code and return the string."""
    import io
    import tokenize
    encoding = tokenize.detect_encoding(io.BytesIO(source_bytes).readline)
    return io.IncrementalNewlineDecoder(None, True).decode(source_bytes.decode(encoding[0]))
`

export const abcPython = `
import abc
from importlib import machinery as _machinery


class MetaPathFinder(metaclass=abc.ABCMeta):
    """Abstract base class for import finders on sys.meta_path."""

    def invalidate_caches(self):
        """An optional method for clearing the finder's cache, if any."""


class PathEntryFinder(metaclass=abc.ABCMeta):
    """Abstract base class for path entry finders used by PathFinder."""

    def invalidate_caches(self):
        """An optional method for clearing the finder's cache, if any."""


class Loader(metaclass=abc.ABCMeta):
    """Abstract base class for import loaders."""

    def create_module(self, spec):
        """Return a module to initialize and into which to load."""
        return None

    def load_module(self, fullname):
        """Return the loaded module."""
        if not hasattr(self, "exec_module"):
            raise ImportError
        import sys
        from importlib.util import spec_from_loader, module_from_spec
        module = sys.modules.get(fullname)
        if module is None:
            module = sys.modules[fullname] = module_from_spec(spec_from_loader(fullname, self))
        self.exec_module(module)
        return sys.modules[fullname]


class ResourceLoader(Loader):
    """Abstract base class for loaders which can return data from their back-end storage."""

    @abc.abstractmethod
    def get_data(self, path):
        raise OSError


class InspectLoader(Loader):
    """Abstract base class for loaders which support inspection about the modules they can load."""

    def is_package(self, fullname):
        raise ImportError

    def get_code(self, fullname):
        source = self.get_source(fullname)
        return None if source is None else self.source_to_code(source)

    @abc.abstractmethod
    def get_source(self, fullname):
        raise ImportError

    @staticmethod
    def source_to_code(data, path="<string>"):
        return compile(data, path, "exec", dont_inherit=True)

    def exec_module(self, target):
        code = self.get_code(module.__name__)
        if code is None:
            raise ImportError(f"cannot load module {module.__name__!r} when get_code() returns None")
        exec(code, module.__dict__)


class ExecutionLoader(InspectLoader):
    """Abstract base class for loaders that wish to support the execution of modules as scripts."""

    @abc.abstractmethod
    def get_filename(self, fullname):
        raise ImportError

    def get_code(self, fullname):
        source = self.get_source(fullname)
        if source is None:
            return None
        try:
            path = self.get_filename(fullname)
        except ImportError:
            return self.source_to_code(source)
        return self.source_to_code(source, path)


class FileLoader(ResourceLoader, ExecutionLoader):
    """Abstract base class partially implementing the ResourceLoader and ExecutionLoader ABCs."""


class SourceLoader(ResourceLoader, ExecutionLoader):
    """Abstract base class for loading source code."""

    def get_source(self, fullname):
        from importlib.util import decode_source
        path = self.get_filename(fullname)
        try:
            return decode_source(self.get_data(path))
        except OSError as error:
            raise ImportError("source not available through get_data()", name=fullname) from error

    def path_mtime(self, path):
        raise OSError

    def path_stats(self, path):
        return {"mtime": self.path_mtime(path)}


MetaPathFinder.register(_machinery.BuiltinImporter)
MetaPathFinder.register(_machinery.FrozenImporter)
MetaPathFinder.register(_machinery.PathFinder)
InspectLoader.register(_machinery.BuiltinImporter)
InspectLoader.register(_machinery.FrozenImporter)
PathEntryFinder.register(_machinery.FileFinder)
SourceLoader.register(_machinery.SourceFileLoader)
FileLoader.register(_machinery.SourceFileLoader)
`
