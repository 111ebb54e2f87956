// The linecache module.

import { fn } from "../objects/method.js"
import type { Value } from "../objects/value.js"
import { knownSources } from "./linecache.js"
import type { ModuleSpec } from "./module.js"

const linecachePython = () => String.raw`
__all__ = ["getline", "clearcache", "checkcache", "lazycache"]

cache = {}


def getlines(filename, module_globals=None):
    """Get the lines for a Python source file from the cache."""
    if filename in cache:
        return cache[filename]
    text = _known_source(filename)
    if text is None:
        try:
            with open(filename, encoding="utf-8") as file:
                text = file.read()
        except (OSError, UnicodeDecodeError, SyntaxError):
            return []
    lines = text.splitlines(True)
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    cache[filename] = lines
    return lines


def getline(filename, lineno, module_globals=None):
    """Get a line for a Python source file from the cache."""
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ""


def clearcache():
    """Clear the cache entirely."""
    cache.clear()


def checkcache(filename=None):
    """Discard cache entries that are out of date."""


def lazycache(filename, module_globals):
    """Seed the cache for filename with module_globals."""
    return False


updatecache = getlines
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
