// The glob module.

import type { ModuleSpec } from "../module.js"

const globPython = () => String.raw`
import fnmatch
import os
import re

__all__ = ["escape", "glob", "iglob", "translate"]


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """Return a list of paths matching a pathname pattern.

    The pattern may contain simple shell-style wildcards a la
    fnmatch. Unlike fnmatch, filenames starting with a
    dot are special cases that are not matched by '*' and '?'
    patterns by default.
    """
    return list(iglob(pathname, root_dir=root_dir, recursive=recursive, include_hidden=include_hidden))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """Return an iterator which yields the paths matching a pathname pattern."""
    if root_dir is not None:
        root_dir = os.fspath(root_dir)
    else:
        root_dir = pathname[:0]
    found = _iglob(pathname, root_dir, recursive, False, include_hidden)
    if not pathname or recursive and _isrecursive(pathname[:2]):
        try:
            first = next(found)
            if first:
                return _before(first, found)
        except StopIteration:
            pass
    return found


def _before(first, rest):
    yield first
    yield from rest


def _iglob(pathname, root_dir, recursive, dironly, include_hidden):
    dirname, basename = os.path.split(pathname)
    if not has_magic(pathname):
        if basename:
            if os.path.lexists(os.path.join(root_dir, pathname)):
                yield pathname
        elif os.path.isdir(os.path.join(root_dir, dirname)):
            yield pathname
        return
    if not dirname:
        if recursive and _isrecursive(basename):
            yield from _glob2(root_dir, basename, dironly, include_hidden)
        else:
            yield from _glob1(root_dir, basename, dironly, include_hidden)
        return
    if dirname != pathname and has_magic(dirname):
        dirs = _iglob(dirname, root_dir, recursive, True, include_hidden)
    else:
        dirs = [dirname]
    if has_magic(basename):
        in_dir = _glob2 if recursive and _isrecursive(basename) else _glob1
    else:
        in_dir = _glob0
    for directory in dirs:
        for name in in_dir(os.path.join(root_dir, directory), basename, dironly, include_hidden):
            yield os.path.join(directory, name)


def _glob0(dirname, basename, dironly, include_hidden):
    if basename:
        if os.path.lexists(os.path.join(dirname, basename)):
            return [basename]
    elif os.path.isdir(dirname):
        return [basename]
    return []


def _glob1(dirname, pattern, dironly, include_hidden):
    names = _listdir(dirname, dironly)
    if not (include_hidden or _ishidden(pattern)):
        names = [name for name in names if not _ishidden(name)]
    return fnmatch.filter(names, pattern)


def glob0(dirname, pattern):
    _warn_of("glob0")
    return _glob0(dirname, pattern, None, False)


def glob1(dirname, pattern):
    _warn_of("glob1")
    return _glob1(dirname, pattern, None, False)


def _warn_of(name):
    import warnings
    warnings.warn(f"glob.{name} is deprecated and will be removed in Python 3.15. Use glob.glob and pass a directory to its "
                  "root_dir argument instead.", DeprecationWarning, stacklevel=3)


def _glob2(dirname, pattern, dironly, include_hidden):
    if not dirname or os.path.isdir(dirname):
        yield pattern[:0]
    yield from _rlistdir(dirname, dironly, include_hidden)


def _rlistdir(dirname, dironly, include_hidden):
    for name in _listdir(dirname, dironly):
        if include_hidden or not _ishidden(name):
            yield name
            path = os.path.join(dirname, name) if dirname else name
            for below in _rlistdir(path, dironly, include_hidden):
                yield os.path.join(name, below)


def _listdir(dirname, dironly):
    try:
        with os.scandir(dirname or (b"." if isinstance(dirname, bytes) else ".")) as entries:
            names = [entry.name for entry in entries if not dironly or entry.is_dir()]
    except OSError:
        return []
    return [os.fsencode(name) for name in names] if isinstance(dirname, bytes) else names


def _ishidden(path):
    return path[0] in (".", b"."[0])


def _isrecursive(pattern):
    return pattern == (b"**" if isinstance(pattern, bytes) else "**")


_magic_check = re.compile("([*?[])")
_magic_check_bytes = re.compile(b"([*?[])")


def has_magic(s):
    return (_magic_check_bytes if isinstance(s, bytes) else _magic_check).search(s) is not None


def escape(pathname):
    """Escape all special characters."""
    if isinstance(pathname, bytes):
        return _magic_check_bytes.sub(rb"[\1]", pathname)
    return _magic_check.sub(r"[\1]", pathname)


def translate(pat, *, recursive=False, include_hidden=False, seps=None):
    """Translate a pathname with shell wildcards to a regular expression."""
    seps = "".join(seps or "/")
    sep = re.escape(seps[0]) if len(seps) == 1 else "[" + "".join(map(re.escape, seps)) + "]"
    not_sep = f"[^{re.escape(seps)}]"
    if include_hidden:
        one_last, any_last = f"{not_sep}+", ".*"
        one, any_ = f"{not_sep}+{sep}", f"(?:.+{sep})?"
    else:
        one_last = f"[^{re.escape(seps)}.]{not_sep}*"
        one = f"{one_last}{sep}"
        any_ = f"(?:{one})*"
        any_last = f"{any_}(?:{one_last})?"
    results = []
    parts = re.split("[" + re.escape(seps) + "]", pat)
    last = len(parts) - 1
    for i, part in enumerate(parts):
        if part == "*":
            results.append(one if i < last else one_last)
        elif recursive and part == "**":
            if i < last:
                if parts[i + 1] != "**":
                    results.append(any_)
            else:
                results.append(any_last)
        else:
            if part:
                if not include_hidden and part[0] in "*?":
                    results.append(r"(?!\.)")
                star = f"{not_sep}*"
                results.extend(star if x is _STAR else x for x in fnmatch._translate(part, _STAR, not_sep))
            if i < last:
                results.append(sep)
    return rf"(?s:{''.join(results)})\Z"


_STAR = object()
`

export function globModule(): ModuleSpec {
  return { name: "glob", doc: "Filename globbing utility.", python: globPython() }
}
