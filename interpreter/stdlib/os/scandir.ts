// os.scandir and os.DirEntry: Python text of the posix module.

export const scandirPython = () => String.raw`
from types import GenericAlias as _GenericAlias


class DirEntry:
    __slots__ = ("name", "path", "_stat", "_lstat")

    def __new__(cls, *args):
        raise TypeError("cannot create 'posix.DirEntry' instances")

    def stat(self, *, follow_symlinks=True):
        if follow_symlinks and self.is_symlink():
            return stat(self.path)
        if self._lstat is None:
            self._lstat = lstat(self.path)
        return self._lstat

    def _kind(self, follow_symlinks):
        try:
            return self.stat(follow_symlinks=follow_symlinks).st_mode & 0o170000
        except FileNotFoundError:
            return 0

    def is_dir(self, *, follow_symlinks=True):
        return self._kind(follow_symlinks) == 0o040000

    def is_file(self, *, follow_symlinks=True):
        return self._kind(follow_symlinks) == 0o100000

    def is_symlink(self):
        return self._kind(False) == 0o120000

    def is_junction(self):
        return False

    def inode(self):
        return self.stat(follow_symlinks=False).st_ino

    def __fspath__(self):
        return self.path

    def __repr__(self):
        return f"<DirEntry {self.name!r}>"

    __class_getitem__ = classmethod(_GenericAlias)


class _ScandirIterator:
    def __init__(self, directory):
        directory = fspath(directory)
        slash = b"/" if isinstance(directory, bytes) else "/"
        self._prefix = directory if directory.endswith(slash) else directory + slash
        self._names = iter(listdir(directory))

    def __iter__(self):
        return self

    def __next__(self):
        entry = object.__new__(DirEntry)
        entry.name = next(self._names)
        entry.path = self._prefix + entry.name
        entry._lstat = None
        return entry

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def close(self):
        self._names = iter(())


_ScandirIterator.__name__ = _ScandirIterator.__qualname__ = "ScandirIterator"


def scandir(path=None):
    """Return an iterator of DirEntry objects for given path."""
    iterator = _ScandirIterator("." if path is None else path)
    if path is None:
        iterator._prefix = ""
    return iterator
`
