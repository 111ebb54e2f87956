// The os module: posix with names, environment, walking and making of directories.

import type { ModuleSpec } from "../module.js"
import { environment } from "./environ.js"
import { trees } from "./trees.js"

const paths = () => String.raw`
import abc
import posix
import posixpath as path
import sys
from posix import *
from posix import _exit
from collections.abc import Mapping, MutableMapping
from posixpath import curdir, pardir, sep, pathsep, defpath, extsep, altsep, devnull
from types import GenericAlias

name = "posix"
linesep = "\n"
sys.modules["os.path"] = path

SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
P_WAIT, P_NOWAIT, P_NOWAITO = 0, 1, 1
supports_dir_fd = set()
supports_effective_ids = set()
supports_fd = {posix.stat}
supports_follow_symlinks = {posix.stat}
supports_bytes_environ = True
error = OSError


def fsencode(filename):
    """A path as bytes: encoded as the file system's names are, if it is str."""
    plain = fspath(filename)
    return plain if isinstance(plain, bytes) else plain.encode("utf-8", "surrogateescape")


def fsdecode(filename):
    """A path as str: decoded as the file system's names are, if it is bytes."""
    plain = fspath(filename)
    return plain if isinstance(plain, str) else plain.decode("utf-8", "surrogateescape")


class PathLike(abc.ABC):
    """What has __fspath__ is a path."""

    __slots__ = ()

    @abc.abstractmethod
    def __fspath__(self):
        """The path as str or bytes."""
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is not PathLike:
            return NotImplemented
        defined = (base.__dict__["__fspath__"] for base in subclass.__mro__ if "__fspath__" in base.__dict__)
        return True if next(defined, None) is not None else NotImplemented

    __class_getitem__ = classmethod(GenericAlias)
`

const rest = () => String.raw`

def fdopen(fd, mode="r", buffering=-1, encoding=None, *args, **kwargs):
    if not isinstance(fd, int):
        raise TypeError("invalid fd type (%s, expected integer)" % type(fd))
    import io
    return io.open(fd, mode, buffering, encoding, *args, **kwargs)


def process_cpu_count():
    """How many CPUs this process may use."""
    return cpu_count()


def times():
    """Seconds: user, system, those of children, and on the clock."""
    import time
    return (time.process_time(), 0.0, 0.0, 0.0, time.monotonic())


def getloadavg():
    raise OSError("Load averages are unobtainable")


def get_inheritable(fd):
    return False


def abort():
    raise SystemExit(134)


def _no_processes(function):
    def unsupported(*args, **kwargs):
        raise OSError(38, f"os.{function}: this host runs no other programs")
    unsupported.__name__ = unsupported.__qualname__ = function
    return unsupported


for _function in ("system", "popen", "fork", "execv", "execve", "execvp", "execl", "execlp", "spawnv", "spawnl", "posix_spawn", "pipe"):
    globals()[_function] = _no_processes(_function)
del _function

__all__ = [_name for _name in dir() if not _name.startswith("_") and _name not in ("abc", "posix", "sys")]
__all__.remove("open")
__all__.append("open")
`

export function osModule(): ModuleSpec {
  return {
    name: "os",
    doc: "OS routines for NT or Posix depending on what system we're on.",
    python: paths() + environment() + trees() + rest(),
  }
}
