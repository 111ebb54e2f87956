// posix: what the library's os module stands on, as far as a host has it.

import { type FileInfo, HostError } from "../../host/host.js"
import { strValue } from "../../objects/boxed.js"
import { bufferBytes } from "../../objects/buffer.js"
import { PyBytes } from "../../objects/bytes.js"
import { PyDict } from "../../objects/dict.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { typeError, valueError } from "../../objects/exceptions.js"
import { PyList } from "../../objects/list.js"
import { fn } from "../../objects/method.js"
import { findAttribute } from "../../objects/operations/attributes.js"
import { asDouble, asIndex, asSize, truth } from "../../objects/operations/convert.js"
import { toArray } from "../../objects/operations/iterate.js"
import type { Runtime } from "../../objects/runtime.js"
import { structSequence } from "../../objects/struct-sequence.js"
import { typeName } from "../../objects/typeof.js"
import { PyFloat, type Value } from "../../objects/value.js"
import { osError, osErrorOfTwo, plainOsError, systemMessage, withHost } from "../io/errors.js"
import { flushOpenFiles } from "../io/open-files.js"
import type { ModuleSpec } from "../module.js"
import { descriptorFunctions, descriptors } from "./descriptors.js"
import { scandirPython } from "./scandir.js"

const statResult = structSequence(
  "os.stat_result",
  ["st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", "st_atime", "st_mtime", "st_ctime"],
  ["st_atime", "st_mtime", "st_ctime", "st_atime_ns", "st_mtime_ns", "st_ctime_ns", "st_blksize", "st_blocks", "st_rdev"],
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
  flushOpenFiles(rt)
  const value = fspath(rt, path)
  const text = strValue(value) ?? new TextDecoder().decode(bufferBytes(value))
  if (text.includes("\0")) throw valueError("embedded null character in path")
  return text
}

function nanoseconds(seconds: number): number | bigint {
  const n = BigInt(Math.round(seconds * 1e6)) * 1000n
  return n <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(n) : n
}

function statValue(info: FileInfo): Value {
  const times = [info.accessed, info.modified, info.changed]
  return statResult([
    ...[info.mode, info.inode, info.device, info.links, info.uid, info.gid, info.size],
    ...times.map(Math.floor),
    ...times.map((time) => new PyFloat(time)),
    ...times.map(nanoseconds),
    ...[4096, Math.ceil(info.size / 512), 0],
  ])
}

function stat(rt: Runtime, path: Value, follow: Value): Value {
  if (typeof path === "number") return statValue(descriptors(rt).info(path))
  const text = pathText(rt, path)
  const info = withHost(rt, path, () => (truth(rt, follow) ? rt.host.stat(text) : rt.host.statLink(text)))
  if (info === null) throw osError(rt, missing(rt, text), path)
  return statValue(info)
}

/// Why there is nothing at a path: a part on the way may be a file.
function missing(rt: Runtime, path: string): string {
  for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
    const info = rt.host.stat(path.slice(0, at))
    if (info !== null) return info.isDirectory ? "ENOENT" : "ENOTDIR"
  }
  return "ENOENT"
}

function access(rt: Runtime, path: Value, mode: Value): boolean {
  const text = pathText(rt, path)
  const info = rt.host.stat(text)
  const asked = Number(asIndex(rt, mode))
  if (info === null) return false
  const bits = info.mode
  const root = rt.host.identity().uid === 0
  if ((asked & 1) !== 0 && (bits & 0o111) === 0) return false
  return root || (((asked & 4) === 0 || (bits & 0o444) !== 0) && ((asked & 2) === 0 || (bits & 0o222) !== 0))
}

function rename(rt: Runtime, from: Value, to: Value): Value {
  const [source, target] = [pathText(rt, from), pathText(rt, to)]
  try {
    const [moved, replaced] = [rt.host.statLink(source), rt.host.statLink(target)]
    descriptors(rt).moved(replaced, null)
    rt.host.rename(source, target)
    descriptors(rt).moved(moved, target)
  } catch (error) {
    if (error instanceof HostError) throw osErrorOfTwo(rt, error.code, from, to)
    throw error
  }
  return null
}

function makeLink(rt: Runtime, target: Value, path: Value): Value {
  const [to, text] = [pathText(rt, target), pathText(rt, path)]
  try {
    rt.host.makeLink(to, text)
  } catch (error) {
    if (error instanceof HostError) throw osErrorOfTwo(rt, error.code, target, path)
    throw error
  }
  return null
}

function setTimes(rt: Runtime, path: Value, times: Value, ns: Value): Value {
  const text = pathText(rt, path)
  let [accessed, modified] = [rt.host.time(), rt.host.time()]
  if (times !== null) [accessed, modified] = toArray(rt, times).map((time) => asDouble(rt, time))
  else if (ns !== null && ns !== undefined) [accessed, modified] = toArray(rt, ns).map((time) => Number(time) / 1e9)
  withHost(rt, path, () => rt.host.setTimes(text, accessed, modified))
  return null
}

function removeFile(rt: Runtime, path: Value): Value {
  const text = pathText(rt, path)
  const info = withHost(rt, path, () => rt.host.statLink(text))
  if (info === null) throw osError(rt, missing(rt, text), path)
  if (info.isDirectory) throw osError(rt, "EISDIR", path)
  withHost(rt, path, () => {
    descriptors(rt).moved(info, null)
    rt.host.remove(text)
  })
  return null
}

function removeDirectory(rt: Runtime, path: Value): Value {
  const text = pathText(rt, path)
  const info = withHost(rt, path, () => rt.host.statLink(text))
  if (info === null) throw osError(rt, missing(rt, text), path)
  if (!info.isDirectory) throw osError(rt, "ENOTDIR", path)
  withHost(rt, path, () => rt.host.remove(text))
  return null
}

function makeDirectory(rt: Runtime, path: Value, mode: Value): Value {
  const text = pathText(rt, path)
  withHost(rt, path, () => {
    rt.host.makeDirectory(text)
    if (mode !== 511) rt.host.setMode(text, Number(asIndex(rt, mode)) & ~0o22)
  })
  return null
}

function listDirectory(rt: Runtime, path: Value): Value {
  const text = path === null ? "." : pathText(rt, path)
  const names = withHost(rt, path, () => rt.host.listDirectory(text))
  if (names === null) throw osError(rt, rt.host.stat(text) === null ? "ENOENT" : "ENOTDIR", path)
  const bytes = path !== null && fspath(rt, path) instanceof PyBytes
  return new PyList(bytes ? names.map((name) => new PyBytes(new TextEncoder().encode(name))) : names)
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
      stat: fn("(path, *, dir_fd=None, follow_symlinks=True)", (rt, path: Value, _fd: Value, follow: Value) =>
        stat(rt, path, follow),
      ),
      lstat: fn("(path, *, dir_fd=None)", (rt, path: Value) => stat(rt, path, false)),
      fstat: fn("(fd)", (rt, fd: Value) => stat(rt, Number(asIndex(rt, fd)), true)),
      access: fn("(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True)", (rt, path: Value, mode: Value) =>
        access(rt, path, mode),
      ),
      listdir: fn("(path=None)", (rt, path: Value) => listDirectory(rt, path)),
      getcwd: fn("()", (rt) => rt.host.cwd()),
      getcwdb: fn("()", (rt) => new PyBytes(new TextEncoder().encode(rt.host.cwd()))),
      chdir: fn("(path)", (rt, path: Value) => {
        const text = pathText(rt, path)
        withHost(rt, path, () => rt.host.changeDirectory(text))
        return null
      }),
      mkdir: fn("(path, mode=511, *, dir_fd=None)", (rt, path: Value, mode: Value) => makeDirectory(rt, path, mode)),
      rmdir: fn("(path, *, dir_fd=None)", (rt, path: Value) => removeDirectory(rt, path)),
      unlink: fn("(path, *, dir_fd=None)", (rt, path: Value) => removeFile(rt, path)),
      remove: fn("(path, *, dir_fd=None)", (rt, path: Value) => removeFile(rt, path)),
      rename: fn("(src, dst, *, src_dir_fd=None, dst_dir_fd=None)", (rt, from: Value, to: Value) => rename(rt, from, to)),
      replace: fn("(src, dst, *, src_dir_fd=None, dst_dir_fd=None)", (rt, from: Value, to: Value) => rename(rt, from, to)),
      symlink: fn("(src, dst, target_is_directory=False, *, dir_fd=None)", (rt, target: Value, path: Value) =>
        makeLink(rt, target, path),
      ),
      readlink: fn("(path, *, dir_fd=None)", (rt, path: Value) => {
        const text = pathText(rt, path)
        return withHost(rt, path, () => rt.host.readLink(text))
      }),
      chmod: fn("(path, mode, *, dir_fd=None, follow_symlinks=True)", (rt, path: Value, mode: Value) => {
        const text = pathText(rt, path)
        withHost(rt, path, () => rt.host.setMode(text, Number(asIndex(rt, mode))))
        return null
      }),
      utime: fn(
        "(path, times=None, *, ns=<unrepresentable>, dir_fd=None, follow_symlinks=True)",
        (rt, path: Value, times: Value, ns?: Value) => setTimes(rt, path, times, ns ?? null),
      ),
      truncate: fn("(path, length)", (rt, path: Value, size: Value) => {
        const text = pathText(rt, path)
        withHost(rt, path, () => {
          const grown = new Uint8Array(Number(asIndex(rt, size)))
          grown.set((rt.host.readFile(text) ?? new Uint8Array(0)).subarray(0, grown.length))
          rt.host.writeFile(text, grown, false)
        })
        return null
      }),
      ...descriptorFunctions,
      putenv: fn("(name, value, /)", () => null),
      unsetenv: fn("(name, /)", () => null),
      getpid: fn("()", (rt) => rt.host.identity().pid),
      getppid: fn("()", () => 0),
      getuid: fn("()", (rt) => rt.host.identity().uid),
      geteuid: fn("()", (rt) => rt.host.identity().uid),
      getgid: fn("()", (rt) => rt.host.identity().gid),
      getegid: fn("()", (rt) => rt.host.identity().gid),
      getlogin: fn("()", (rt) => rt.host.identity().user),
      _home: fn("()", (rt) => rt.host.identity().home),
      umask: fn("(mask, /)", () => 0o22),
      isatty: fn("(fd, /)", (rt, fd: Value) => rt.host.isTerminal(Number(asIndex(rt, fd)))),
      cpu_count: fn("()", (rt) => rt.host.identity().cpus),
      urandom: fn("(size, /)", (rt, size: Value) => new PyBytes(rt.host.randomBytes(asSize(rt, size)))),
      get_terminal_size: fn("(fd=1, /)", (rt) => {
        const size = rt.host.terminalSize()
        if (size === null) throw plainOsError(rt, "ENOTTY")
        return terminalSize([...size])
      }),
      strerror: fn("(code, /)", (rt, code: Value) => systemMessage(Number(asIndex(rt, code)))),
      pipe: fn("()", (rt) => {
        throw rt.call(exceptionTypes.OSError, [38, "pipes and processes are not supported"]) as object
      }),
      waitpid: fn("(pid, options, /)", (rt) => noProcesses(rt)),
      kill: fn("(pid, signal, /)", (rt) => noProcesses(rt)),
      waitstatus_to_exitcode: fn("(status)", (rt, status: Value) => {
        const code = Number(asIndex(rt, status))
        return (code & 0x7f) === 0 ? code >> 8 : -(code & 0x7f)
      }),
      WIFSTOPPED: fn("(status)", (rt, status: Value) => (Number(asIndex(rt, status)) & 0xff) === 0x7f),
      WSTOPSIG: fn("(status)", (rt, status: Value) => (Number(asIndex(rt, status)) >> 8) & 0xff),
      register_at_fork: fn("(*, before=None, after_in_child=None, after_in_parent=None)", () => null),
      uname: fn("()", (rt) => {
        const { hostname, release, machine } = rt.host.identity()
        return unameResult([rt.host.platform === "linux" ? "Linux" : rt.host.platform, hostname, release, "", machine])
      }),
      _exit: fn("(status)", (rt, status: Value) => {
        throw rt.call(exceptionTypes.SystemExit, [status]) as object
      }),
    },
    python: scandirPython(),
    setup: (rt, module) => {
      module.dict.setString("environ", environment(rt))
      module.dict.setString("_have_functions", new PyList([]))
    },
  }
}

function noProcesses(rt: Runtime): Value {
  throw rt.call(exceptionTypes.ChildProcessError, [10, "No child processes"]) as object
}
