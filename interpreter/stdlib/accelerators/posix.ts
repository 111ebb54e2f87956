// posix: what the library's os module stands on, as far as a host has it.

import { strValue } from "../../objects/boxed.js"
import { bufferBytes } from "../../objects/buffer.js"
import { PyBytes } from "../../objects/bytes.js"
import { PyDict } from "../../objects/dict.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { typeError, valueError } from "../../objects/exceptions.js"
import { PyList } from "../../objects/list.js"
import { fn } from "../../objects/method.js"
import { findAttribute } from "../../objects/operations/attributes.js"
import { asIndex, asSize } from "../../objects/operations/convert.js"
import type { Runtime } from "../../objects/runtime.js"
import { structSequence } from "../../objects/struct-sequence.js"
import { typeName } from "../../objects/typeof.js"
import { PyFloat, type Value } from "../../objects/value.js"
import { osError, systemMessage, withHost } from "../io/errors.js"
import type { ModuleSpec } from "../module.js"

const statResult = structSequence(
  "os.stat_result",
  ["st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size"],
  ["st_atime", "st_mtime", "st_ctime", "st_atime_ns", "st_mtime_ns", "st_ctime_ns"],
)
const terminalSize = structSequence("os.terminal_size", ["columns", "lines"])
const unameResult = structSequence("posix.uname_result", ["sysname", "nodename", "release", "version", "machine"])

/// `os.fspath`: the text or bytes of a path.
function fspath(rt: Runtime, path: Value): Value {
  if (strValue(path) !== undefined || path instanceof PyBytes) return path
  const method = path === null ? undefined : findAttribute(rt, path, "__fspath__")
  if (method === undefined) {
    throw typeError(`expected str, bytes or os.PathLike object, not ${path === null ? "NoneType" : typeName(path)}`)
  }
  const result = rt.call(method, [])
  if (strValue(result) !== undefined || result instanceof PyBytes) return result
  throw typeError(`expected ${typeName(path)}.__fspath__() to return str or bytes, not ${typeName(result)}`)
}

function pathText(rt: Runtime, path: Value): string {
  const value = fspath(rt, path)
  const text = strValue(value) ?? new TextDecoder().decode(bufferBytes(value))
  if (text.includes("\0")) throw valueError("embedded null character in path")
  return text
}

function stat(rt: Runtime, path: Value): Value {
  const text = pathText(rt, path)
  const info = withHost(rt, path, () => rt.host.stat(text))
  if (info === null) throw osError(rt, "ENOENT", path)
  const mode = info.isDirectory ? 0o40755 : 0o100644
  const time = new PyFloat(info.modified)
  const nanoseconds = BigInt(Math.round(info.modified * 1e6)) * 1000n
  const items: Value[] = [mode, 0, 0, 1, 0, 0, info.size, time, time, time, nanoseconds, nanoseconds, nanoseconds]
  return statResult(items)
}

function listDirectory(rt: Runtime, path: Value): Value {
  const text = path === null ? "." : pathText(rt, path)
  const names = withHost(rt, path, () => rt.host.listDirectory(text))
  if (names === null) throw osError(rt, rt.host.stat(text) === null ? "ENOENT" : "ENOTDIR", path)
  return new PyList(names)
}

function environment(rt: Runtime): PyDict {
  const dict = new PyDict()
  const encode = (text: string): PyBytes => new PyBytes(new TextEncoder().encode(text))
  for (const [name, value] of Object.entries(rt.host.env)) dict.set(rt, encode(name), encode(value))
  return dict
}

export function posixModule(): ModuleSpec {
  return {
    name: "posix",
    types: [statResult.type, terminalSize.type, unameResult.type],
    constants: {
      error: exceptionTypes.OSError,
      F_OK: 0,
      R_OK: 4,
      W_OK: 2,
      X_OK: 1,
      O_RDONLY: 0,
      O_WRONLY: 1,
      O_RDWR: 2,
      O_CREAT: 64,
      O_EXCL: 128,
      O_TRUNC: 512,
      O_APPEND: 1024,
      O_NOFOLLOW: 131072,
      O_CLOEXEC: 524288,
      TMP_MAX: 238328,
      EX_OK: 0,
      WNOHANG: 1,
    },
    functions: {
      fspath: fn("(path)", (rt, path: Value) => fspath(rt, path)),
      stat: fn("(path, *, dir_fd=None, follow_symlinks=True)", (rt, path: Value) => stat(rt, path)),
      lstat: fn("(path, *, dir_fd=None)", (rt, path: Value) => stat(rt, path)),
      access: fn(
        "(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True)",
        (rt, path: Value) => rt.host.stat(pathText(rt, path)) !== null,
      ),
      listdir: fn("(path=None)", (rt, path: Value) => listDirectory(rt, path)),
      getcwd: fn("()", (rt) => rt.host.cwd()),
      getcwdb: fn("()", (rt) => new PyBytes(new TextEncoder().encode(rt.host.cwd()))),
      mkdir: fn("(path, mode=511, *, dir_fd=None)", (rt, path: Value) => {
        const text = pathText(rt, path)
        withHost(rt, path, () => rt.host.makeDirectory(text))
        return null
      }),
      rmdir: fn("(path, *, dir_fd=None)", (rt, path: Value) => remove(rt, path)),
      unlink: fn("(path, *, dir_fd=None)", (rt, path: Value) => remove(rt, path)),
      remove: fn("(path, *, dir_fd=None)", (rt, path: Value) => remove(rt, path)),
      open: fn("(path, flags, mode=511, *, dir_fd=None)", (rt, path: Value) => {
        throw osError(rt, "ENOTSUP", path)
      }),
      putenv: fn("(name, value, /)", () => null),
      unsetenv: fn("(name, /)", () => null),
      getpid: fn("()", () => 1),
      getppid: fn("()", () => 0),
      getuid: fn("()", () => 1000),
      geteuid: fn("()", () => 1000),
      getgid: fn("()", () => 1000),
      getegid: fn("()", () => 1000),
      umask: fn("(mask, /)", () => 0o22),
      isatty: fn("(fd, /)", () => false),
      cpu_count: fn("()", () => 1),
      urandom: fn("(size, /)", (rt, size: Value) => new PyBytes(rt.host.randomBytes(asSize(rt, size)))),
      get_terminal_size: fn("(fd=1, /)", (rt) => {
        throw osError(rt, "ENOTSUP", null)
      }),
      strerror: fn("(code, /)", (rt, code: Value) => systemMessage(Number(asIndex(rt, code)))),
      waitpid: fn("(pid, options, /)", (rt) => noProcesses(rt)),
      kill: fn("(pid, signal, /)", (rt) => noProcesses(rt)),
      waitstatus_to_exitcode: fn("(status)", (rt, status: Value) => {
        const code = Number(asIndex(rt, status))
        return (code & 0x7f) === 0 ? code >> 8 : -(code & 0x7f)
      }),
      WIFSTOPPED: fn("(status)", (rt, status: Value) => (Number(asIndex(rt, status)) & 0xff) === 0x7f),
      WSTOPSIG: fn("(status)", (rt, status: Value) => (Number(asIndex(rt, status)) >> 8) & 0xff),
      register_at_fork: fn("(*, before=None, after_in_child=None, after_in_parent=None)", () => null),
      uname: fn("()", (rt) =>
        unameResult([rt.host.platform === "linux" ? "Linux" : rt.host.platform, "localhost", "", "", "javascript"]),
      ),
      _exit: fn("(status)", (rt, status: Value) => {
        throw rt.call(exceptionTypes.SystemExit, [status]) as object
      }),
    },
    python: scandirPython,
    setup: (rt, module) => {
      module.dict.setString("environ", environment(rt))
      module.dict.setString("_have_functions", new PyList([]))
    },
  }
}

function noProcesses(rt: Runtime): Value {
  throw rt.call(exceptionTypes.ChildProcessError, [10, "No child processes"]) as object
}

function remove(rt: Runtime, path: Value): Value {
  const text = pathText(rt, path)
  if (rt.host.stat(text) === null) throw osError(rt, "ENOENT", path)
  withHost(rt, path, () => rt.host.remove(text))
  return null
}

const scandirPython = `
class DirEntry:
    __slots__ = ("name", "path", "_stat")

    def __init__(self, name, path):
        self.name = name
        self.path = path
        self._stat = None

    def stat(self, *, follow_symlinks=True):
        if self._stat is None:
            self._stat = stat(self.path)
        return self._stat

    def inode(self):
        return self.stat().st_ino

    def is_dir(self, *, follow_symlinks=True):
        return self.stat().st_mode & 0o170000 == 0o040000

    def is_file(self, *, follow_symlinks=True):
        return self.stat().st_mode & 0o170000 == 0o100000

    def is_symlink(self):
        return False

    def is_junction(self):
        return False

    def __fspath__(self):
        return self.path

    def __repr__(self):
        return f"<DirEntry {self.name!r}>"


class ScandirIterator:
    def __init__(self, entries):
        self._entries = iter(entries)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._entries)

    def close(self):
        self._entries = iter(())

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.close()


def scandir(path=None):
    """Return an iterator of DirEntry objects for given path."""
    base = "." if path is None else fspath(path)
    if isinstance(base, bytes):
        base = base.decode()
    prefix = "" if path is None else base if base.endswith("/") else base + "/"
    return ScandirIterator([DirEntry(name, prefix + name) for name in listdir(base)])
`
