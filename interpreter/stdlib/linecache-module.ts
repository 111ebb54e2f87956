// The linecache module.

import { fn } from "../objects/method.js"
import type { Value } from "../objects/value.js"
import { knownSources } from "./linecache.js"
import type { ModuleSpec } from "./module.js"

const linecachePython = () => String.raw`
__all__ = ["getline", "clearcache", "checkcache", "lazycache"]

# By file name: (size, modification time or None, lines, full name), or (a function that gives the source,).
cache = {}


def getlines(filename, module_globals=None):
    """Get the lines for a Python source file from the cache."""
    entry = cache.get(filename, ())
    return entry[2] if len(entry) > 1 else updatecache(filename, module_globals)


def getline(filename, lineno, module_globals=None):
    """Get a line for a Python source file from the cache."""
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ""


def clearcache():
    """Clear the cache entirely."""
    cache.clear()


def checkcache(filename=None):
    """Discard cache entries that are out of date."""
    import os
    for name in list(cache) if filename is None else [filename]:
        entry = cache.get(name, ())
        # What has no time never grows old.
        if len(entry) == 1 or not entry or entry[1] is None:
            continue
        try:
            found = os.stat(entry[3])
        except (OSError, ValueError):
            del cache[name]
        else:
            if (found.st_size, found.st_mtime) != entry[:2]:
                del cache[name]


def updatecache(filename, module_globals=None):
    """Update a cache entry and return its list of lines."""
    lazy = cache.pop(filename, ())
    text = _known_source(filename)
    if text is not None:
        return _keep(filename, None, text, filename)
    if not filename or (filename[:1] == "<" and filename[-1:] == ">"):
        return []
    import os
    for path in _places(os, filename):
        try:
            found = os.stat(path)
        except (OSError, ValueError):
            continue
        try:
            with open(path, encoding="utf-8-sig") as file:
                return _keep(filename, found, file.read(), path)
        except (OSError, UnicodeDecodeError, SyntaxError):
            return []
    return _from_loader(filename, lazy, module_globals)


def lazycache(filename, module_globals):
    """Seed the cache for filename with module_globals."""
    if filename in cache:
        return len(cache[filename]) == 1
    if not filename or (filename[:1] == "<" and filename[-1:] == ">"):
        return False
    spec = (module_globals or {}).get("__spec__")
    name = getattr(spec, "name", None) or (module_globals or {}).get("__name__")
    loader = getattr(spec, "loader", None) or (module_globals or {}).get("__loader__")
    source = getattr(loader, "get_source", None)
    if not name or source is None:
        return False
    cache[filename] = (lambda: source(name),)
    return True


def _places(os, filename):
    yield filename
    if not os.path.isabs(filename):
        import sys
        for directory in sys.path:
            if isinstance(directory, str):
                yield os.path.join(directory, filename)


def _from_loader(filename, lazy, module_globals):
    if not lazy and lazycache(filename, module_globals):
        lazy = cache.pop(filename)
    if len(lazy) != 1:
        return []
    try:
        text = lazy[0]()
    except (ImportError, OSError):
        return []
    return [] if text is None else _keep(filename, None, text, filename)


def _keep(filename, found, text, path):
    lines = text.splitlines(True)
    if not lines:
        lines = ["\n"]
    elif not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    size, time = (len(text), None) if found is None else (found.st_size, found.st_mtime)
    cache[filename] = size, time, lines, path
    return lines
`

export function linecacheModule(): ModuleSpec {
  return {
    name: "linecache",
    doc: "Cache lines from Python source files.",
    functions: {
      _known_source: fn("(filename, /)", (rt, filename: Value) => knownSources(rt).get(filename as string) ?? null),
    },
    python: linecachePython(),
  }
}
