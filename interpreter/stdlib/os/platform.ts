// getpass and platform: who runs the program, on what.

import type { ModuleSpec } from "../module.js"

const getpassPython = () => String.raw`
import os
import sys

__all__ = ["getpass", "getuser", "GetPassWarning"]


class GetPassWarning(UserWarning):
    pass


def getpass(prompt="Password: ", stream=None):
    """Prompt for a password. This host cannot turn echo off: what is typed is shown."""
    import warnings
    warnings.warn("Can not control echo on the terminal.", GetPassWarning, stacklevel=2)
    stream = sys.stderr if stream is None else stream
    print("Warning: Password input may be echoed.", file=stream)
    stream.write(str(prompt))
    stream.flush()
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.removesuffix("\n")


def getuser():
    """Get the username from the environment or the host."""
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        user = os.environ.get(name)
        if user:
            return user
    return os.getlogin()
`

export function getpassModule(): ModuleSpec {
  return { name: "getpass", doc: "Utilities to get a password and/or the current user name.", python: getpassPython() }
}

const platformPython = () => String.raw`
import os
import sys
from collections import namedtuple

uname_result = namedtuple("uname_result_base", "system node release version machine processor")
uname_result.__name__ = uname_result.__qualname__ = "uname_result"


def uname():
    """Fairly portable uname interface."""
    system, node, release, version, machine = os.uname()
    return uname_result(system, node, release, version, machine, "")


def system():
    """Returns the system/OS name, e.g. 'Linux', 'Windows' or 'Java'."""
    return uname().system


def node():
    """Returns the computer's network name (which may not be fully qualified)"""
    return uname().node


def release():
    """Returns the system's release, e.g. '2.2.0' or 'NT'"""
    return uname().release


def version():
    """Returns the system's release version, e.g. '#3 on degas'"""
    return uname().version


def machine():
    """Returns the machine type, e.g. 'i386'"""
    return uname().machine


def processor():
    """Returns the (true) processor name, e.g. 'amdk6'"""
    return uname().processor


def architecture(executable=sys.executable, bits="", linkage=""):
    """Queries the given executable for various architecture information."""
    return ("64bit" if not bits else bits, linkage)


def platform(aliased=False, terse=False):
    """Returns a single string identifying the underlying platform."""
    parts = [uname().system, uname().release] if terse else [uname().system, uname().release, uname().machine]
    return "-".join(part.replace(" ", "_") for part in parts if part)


def python_implementation():
    """Returns a string identifying the Python implementation."""
    return "CPython"


def python_version():
    """Returns the Python version as string 'major.minor.patchlevel'"""
    return "%d.%d.%d" % sys.version_info[:3]


def python_version_tuple():
    """Returns the Python version as tuple (major, minor, patchlevel) of strings."""
    return tuple(python_version().split("."))


def python_branch():
    return ""


def python_revision():
    return ""


def python_build():
    """Returns a tuple (buildno, builddate) stating the Python build number and date as strings."""
    return ("main", "")


def python_compiler():
    """Returns a string identifying the compiler used for compiling Python."""
    return "pytracify"


def libc_ver(executable=None, lib="", version="", chunksize=16384):
    """Tries to determine the libc version: there is none here."""
    return (lib, version)


def mac_ver(release="", versioninfo=("", "", ""), machine=""):
    return release, versioninfo, machine


def win32_ver(release="", version="", csd="", ptype=""):
    return release, version, csd, ptype


def freedesktop_os_release():
    """Return operation system identification from freedesktop.org os-release"""
    raise OSError(2, "Unable to read files /etc/os-release, /usr/lib/os-release")
`

export function platformModule(): ModuleSpec {
  return {
    name: "platform",
    doc: "This module tries to retrieve as much platform-identifying data as possible.",
    python: platformPython(),
  }
}
