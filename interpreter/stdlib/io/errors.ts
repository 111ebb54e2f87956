// From the host's errors to OSError and its subclasses.

import { HostError } from "../../host/host.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import type { PyBaseException } from "../../objects/exceptions.js"
import { findAttribute } from "../../objects/operations/attributes.js"
import type { Runtime } from "../../objects/runtime.js"
import type { Value } from "../../objects/value.js"

const numbers: Readonly<Record<string, readonly [number, string]>> = {
  EPERM: [1, "Operation not permitted"],
  ENOENT: [2, "No such file or directory"],
  EBADF: [9, "Bad file descriptor"],
  EACCES: [13, "Permission denied"],
  EEXIST: [17, "File exists"],
  ENOTDIR: [20, "Not a directory"],
  EISDIR: [21, "Is a directory"],
  EBUSY: [16, "Device or resource busy"],
  EXDEV: [18, "Invalid cross-device link"],
  EINVAL: [22, "Invalid argument"],
  ENOTTY: [25, "Inappropriate ioctl for device"],
  EMFILE: [24, "Too many open files"],
  ENOSPC: [28, "No space left on device"],
  ESPIPE: [29, "Illegal seek"],
  EROFS: [30, "Read-only file system"],
  ENAMETOOLONG: [36, "File name too long"],
  ENOSYS: [38, "Function not implemented"],
  ENOTEMPTY: [39, "Directory not empty"],
  ELOOP: [40, "Too many levels of symbolic links"],
  ENOTSUP: [95, "Operation not supported"],
}

/// OSError(errno, strerror, filename) for a POSIX error name; its class follows from the number.
export function osError(rt: Runtime, code: string, path: Value): PyBaseException {
  const [errno, text] = numbers[code] ?? [5, "Input/output error"]
  return rt.call(exceptionTypes.OSError, [errno, text, pathOf(rt, path)]) as PyBaseException
}

// Errors name a path-like object by its path.
function pathOf(rt: Runtime, path: Value): Value {
  const method = path === null || typeof path !== "object" ? undefined : findAttribute(rt, path, "__fspath__")
  return method === undefined ? path : rt.call(method, [])
}

/// OSError(errno, strerror): about no file.
export function plainOsError(rt: Runtime, code: string): PyBaseException {
  const [errno, text] = numbers[code] ?? [5, "Input/output error"]
  return rt.call(exceptionTypes.OSError, [errno, text]) as PyBaseException
}

/// OSError about two files: "... 'a' -> 'b'".
export function osErrorOfTwo(rt: Runtime, code: string, from: Value, to: Value): PyBaseException {
  const [errno, text] = numbers[code] ?? [5, "Input/output error"]
  return rt.call(exceptionTypes.OSError, [errno, text, pathOf(rt, from), null, pathOf(rt, to)]) as PyBaseException
}

/// Runs a host call; a HostError becomes an OSError about `path`.
export function withHost<T>(rt: Runtime, path: Value, action: () => T): T {
  try {
    return action()
  } catch (error) {
    if (error instanceof HostError) throw osError(rt, error.code, path)
    throw error
  }
}

/// `os.strerror`.
export function systemMessage(errno: number): string {
  const row = Object.values(numbers).find(([number]) => number === errno)
  return errno === 0 ? "Success" : (row?.[1] ?? `Unknown error ${errno}`)
}
