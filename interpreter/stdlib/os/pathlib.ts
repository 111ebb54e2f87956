// pathlib: paths of the host.

import type { ModuleSpec } from "../module.js"
import { pathFlavours } from "./pathlib-flavours.js"
import { purePaths } from "./pathlib-pure.js"

const concrete = () => String.raw`

def _ignore_error(exception):
    return getattr(exception, "errno", None) in (ENOENT, ENOTDIR, EBADF, ELOOP)


class Path(PurePath):
    """PurePath subclass that can make system calls.

    Path represents a filesystem path but unlike PurePath, also offers
    methods to do system calls on path objects. Depending on your system,
    instantiating a Path will return either a PosixPath or a WindowsPath
    object. You can also instantiate a PosixPath or WindowsPath directly,
    but cannot instantiate a WindowsPath on a POSIX system or vice versa.
    """

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        if cls is Path:
            cls = PosixPath
        return object.__new__(cls)

    @classmethod
    def cwd(cls):
        """Return a new path pointing to the current working directory."""
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        """Return a new path pointing to expanduser('~')."""
        return cls("~").expanduser()

    @classmethod
    def from_uri(cls, uri):
        """Return a new path from the given 'file' URI."""
        if not uri.startswith("file:"):
            raise ValueError(f"URI does not start with 'file:': {uri!r}")
        path = uri[5:]
        if path[:3] == "///":
            path = path[2:]
        elif path[:12] == "//localhost/":
            path = path[11:]
        data = re.sub(rb"%([0-9A-Fa-f]{2})", lambda m: bytes([int(m[1], 16)]), path.encode())
        result = cls(os.fsdecode(data))
        if not result.is_absolute():
            raise ValueError(f"URI is not absolute: {uri!r}")
        return result

    def stat(self, *, follow_symlinks=True):
        """
        Return the result of the stat() system call on this path, like
        os.stat() does.
        """
        return os.stat(self, follow_symlinks=follow_symlinks)

    def lstat(self):
        """
        Like stat(), except if the path points to a symlink, the symlink's
        status information is returned, rather than its target's.
        """
        return os.lstat(self)

    def exists(self, *, follow_symlinks=True):
        """Whether this path exists."""
        return os.path.exists(self) if follow_symlinks else os.path.lexists(self)

    def _is_kind(self, test, follow_symlinks=True):
        try:
            return test(self.stat(follow_symlinks=follow_symlinks).st_mode)
        except OSError as e:
            if not _ignore_error(e):
                raise
            return False
        except ValueError:
            return False

    def is_dir(self, *, follow_symlinks=True):
        """Whether this path is a directory."""
        return self._is_kind(S_ISDIR, follow_symlinks)

    def is_file(self, *, follow_symlinks=True):
        """Whether this path is a regular file (also True for symlinks pointing
        to regular files)."""
        return self._is_kind(S_ISREG, follow_symlinks)

    def is_symlink(self):
        """Whether this path is a symbolic link."""
        return self._is_kind(S_ISLNK, False)

    def is_mount(self):
        """Check if this path is a mount point"""
        return os.path.ismount(self)

    def is_junction(self):
        """Whether this path is a junction."""
        return False

    def is_block_device(self):
        """Whether this path is a block device."""
        return self._is_kind(S_ISBLK)

    def is_char_device(self):
        """Whether this path is a character device."""
        return self._is_kind(S_ISCHR)

    def is_fifo(self):
        """Whether this path is a FIFO."""
        return self._is_kind(S_ISFIFO)

    def is_socket(self):
        """Whether this path is a socket."""
        return self._is_kind(S_ISSOCK)

    def samefile(self, other_path):
        """Return whether other_path is the same or not as this file
        (as returned by os.path.samefile())."""
        return os.path.samefile(self, other_path)

    def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        """
        Open the file pointed to by this path and return a file object, as
        the built-in open() function does.
        """
        return io.open(self, mode, buffering, encoding, errors, newline)

    def read_bytes(self):
        """Open the file in bytes mode, read it, and close the file."""
        with self.open("rb") as f:
            return f.read()

    def read_text(self, encoding=None, errors=None, newline=None):
        """Open the file in text mode, read it, and close the file."""
        with self.open("r", -1, encoding, errors, newline) as f:
            return f.read()

    def write_bytes(self, data):
        """Open the file in bytes mode, write to it, and close the file."""
        view = memoryview(data)
        with self.open("wb") as f:
            return f.write(bytes(view))

    def write_text(self, data, encoding=None, errors=None, newline=None):
        """Open the file in text mode, write to it, and close the file."""
        if not isinstance(data, str):
            raise TypeError("data must be str, not %s" % data.__class__.__name__)
        with self.open("w", -1, encoding, errors, newline) as f:
            return f.write(data)

    def iterdir(self):
        """Yield path objects of the directory contents.

        The children are yielded in arbitrary order, and the
        special entries '.' and '..' are not included.
        """
        names = os.listdir(str(self))
        return (self._child(name) for name in names)

    def _child(self, name):
        return self._from_parts(self.drive, self.root, self._tail + [name])

    def glob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        """Iterate over this subtree and yield all existing files (of any
        kind, including directories) matching the given relative pattern.
        """
        if not isinstance(pattern, PurePath):
            pattern = self.with_segments(pattern)
        if pattern.anchor:
            raise NotImplementedError("Non-relative patterns are unsupported")
        if not pattern._tail:
            raise ValueError("Unacceptable pattern: {!r}".format(pattern))
        parts = list(pattern._tail)
        raw = pattern._raw_paths[-1] if pattern._raw_paths else ""
        only_dirs = raw.endswith("/")
        return self._distinct(self._select(parts, self._match_flags(case_sensitive), recurse_symlinks), only_dirs)

    def _distinct(self, paths, only_dirs):
        seen = set()
        for path in paths:
            if only_dirs and not path.is_dir():
                continue
            if str(path) not in seen:
                seen.add(str(path))
                yield path

    def rglob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        """Recursively yield all existing files (of any kind, including
        directories) matching the given relative pattern, anywhere in
        this subtree.
        """
        if not isinstance(pattern, PurePath):
            pattern = self.with_segments(pattern)
        if pattern.anchor:
            raise NotImplementedError("Non-relative patterns are unsupported")
        pattern = self.with_segments("**", *pattern._raw_paths)
        return self.glob(pattern, case_sensitive=case_sensitive, recurse_symlinks=recurse_symlinks)

    def _entries(self):
        try:
            return list(os.scandir(str(self)))
        except OSError:
            return []

    def _select(self, parts, flags, follow):
        if not parts:
            if self.exists(follow_symlinks=False):
                yield self
            return
        part, rest = parts[0], parts[1:]
        if part == "**":
            if rest:
                yield from self._select(rest, flags, follow)
            elif self.is_dir():
                yield self
            for entry in self._entries():
                child = self._child(entry.name)
                if entry.is_dir(follow_symlinks=follow):
                    yield from child._select(parts, flags, follow)
                elif not rest:
                    yield child
        elif part == "..":
            yield from self._child("..")._select(rest, flags, follow)
        elif not re.search(r"[*?\[]", part) and not flags:
            child = self._child(part)
            if rest or child.exists(follow_symlinks=False):
                yield from child._select(rest, flags, follow)
        else:
            match = re.compile(fnmatch.translate(part), flags).match
            for entry in self._entries():
                if match(entry.name):
                    child = self._child(entry.name)
                    if not rest:
                        yield child
                    elif entry.is_dir():
                        yield from child._select(rest, flags, follow)

    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        """Walk the directory tree from this directory, similar to os.walk()."""
        for root, dirs, files in os.walk(str(self), top_down, on_error, follow_symlinks):
            yield self.with_segments(root), dirs, files

    def absolute(self):
        """Return an absolute version of this path
        No normalization or symlink resolution is performed.
        """
        if self.is_absolute():
            return self
        return self.with_segments(os.getcwd(), *self._raw_paths)

    def resolve(self, strict=False):
        """
        Make the path absolute, resolving all symlinks on the way and also
        normalizing it.
        """
        return self.with_segments(os.path.realpath(self, strict=strict))

    def readlink(self):
        """Return the path to which the symbolic link points."""
        return self.with_segments(os.readlink(self))

    def owner(self, *, follow_symlinks=True):
        """Return the login name of the file owner."""
        raise UnsupportedOperation("Path.owner(): this host has no user database")

    def group(self, *, follow_symlinks=True):
        """Return the group name of the file gid."""
        raise UnsupportedOperation("Path.group(): this host has no group database")

    def touch(self, mode=0o666, exist_ok=True):
        """Create this file with the given access mode, if it doesn't exist."""
        if self.exists():
            if not exist_ok:
                raise FileExistsError(17, "File exists", str(self))
            os.utime(self, None)
            return
        io.open(self, "ab").close()

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        try:
            os.mkdir(self, mode)
        except OSError as error:
            is_missing = isinstance(error, FileNotFoundError)
            if is_missing and parents and self.parent != self:
                self.parent.mkdir(parents=True, exist_ok=True)
                self.mkdir(mode, exist_ok=exist_ok)
            elif is_missing or not exist_ok or not self.is_dir():
                raise

    def chmod(self, mode, *, follow_symlinks=True):
        """Change the permissions of the path, like os.chmod()."""
        os.chmod(self, mode)

    def unlink(self, missing_ok=False):
        """
        Remove this file or link.
        If the path is a directory, use rmdir() instead.
        """
        try:
            os.unlink(self)
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rmdir(self):
        """Remove this directory.  The directory must be empty."""
        os.rmdir(self)

    def rename(self, target):
        """Rename this path to the target path."""
        os.rename(self, target)
        return self.with_segments(target)

    def replace(self, target):
        """Rename this path to the target path, overwriting if that path exists."""
        os.replace(self, target)
        return self.with_segments(target)

    def symlink_to(self, target, target_is_directory=False):
        """Make this path a symlink pointing to the target path."""
        os.symlink(target, self, target_is_directory)

    def hardlink_to(self, target):
        raise UnsupportedOperation("Path.hardlink_to() is unsupported on this system")

    def expanduser(self):
        """Return a new path with expanded ~ and ~user constructs
        (as returned by os.path.expanduser)
        """
        if not self.drive and not self.root and self._tail and self._tail[0][:1] == "~":
            homedir = os.path.expanduser(self._tail[0])
            if homedir[:1] == "~":
                raise RuntimeError("Could not determine home directory.")
            return self.with_segments(homedir, *self._tail[1:])
        return self

    def __enter__(self):
        return self

    def __exit__(self, t, v, tb):
        pass


class PosixPath(Path, PurePosixPath):
    """Path subclass for non-Windows systems.

    On a POSIX system, instantiating a Path should return this object.
    """

    __slots__ = ()


class WindowsPath(Path, PureWindowsPath):
    """Path subclass for Windows systems.

    On a Windows system, instantiating a Path should return this object.
    """

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        raise UnsupportedOperation(f"cannot instantiate {cls.__name__!r} on your system")


# As in CPython, where these classes live in a module inside the package.
for _cls in (UnsupportedOperation, PurePath, PurePosixPath, PureWindowsPath, Path, PosixPath, WindowsPath):
    _cls.__module__ = "pathlib._local" if _cls is not UnsupportedOperation else "pathlib._abc"
del _cls
`

export function pathlibModule(): ModuleSpec {
  return {
    name: "pathlib",
    doc: "Object-oriented filesystem paths.",
    python: purePaths() + pathFlavours() + concrete(),
  }
}
