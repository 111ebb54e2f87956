// Small modules of CPython that say something about the process: errno, atexit, faulthandler, _signal, _string.

import { strValue } from "../../objects/boxed.js"
import { PyDict } from "../../objects/dict.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { PyBaseException, typeError } from "../../objects/exceptions.js"
import { parseMarkup, splitFieldName } from "../../objects/format-string.js"
import { PyList } from "../../objects/list.js"
import { fn, rawFn } from "../../objects/method.js"
import { callMethod, isCallable } from "../../objects/operations/call.js"
import { repr } from "../../objects/operations/convert.js"
import { getIterator } from "../../objects/operations/iterate.js"
import type { Runtime } from "../../objects/runtime.js"
import { formatException } from "../../objects/traceback-text.js"
import { PyTuple } from "../../objects/tuple.js"
import { typeName } from "../../objects/typeof.js"
import type { Value } from "../../objects/value.js"
import { sourceLineReader } from "../linecache.js"
import type { ModuleSpec } from "../module.js"

// Linux's numbers.
const errorNames =
  "1 EPERM 2 ENOENT 3 ESRCH 4 EINTR 5 EIO 6 ENXIO 7 E2BIG 8 ENOEXEC 9 EBADF 10 ECHILD 11 EAGAIN 12 ENOMEM 13 EACCES 14 EFAULT " +
  "15 ENOTBLK 16 EBUSY 17 EEXIST 18 EXDEV 19 ENODEV 20 ENOTDIR 21 EISDIR 22 EINVAL 23 ENFILE 24 EMFILE 25 ENOTTY 26 ETXTBSY " +
  "27 EFBIG 28 ENOSPC 29 ESPIPE 30 EROFS 31 EMLINK 32 EPIPE 33 EDOM 34 ERANGE 35 EDEADLK 36 ENAMETOOLONG 37 ENOLCK 38 ENOSYS " +
  "39 ENOTEMPTY 40 ELOOP 42 ENOMSG 43 EIDRM 61 ENODATA 62 ETIME 71 EPROTO 74 EBADMSG 75 EOVERFLOW 84 EILSEQ 88 ENOTSOCK " +
  "89 EDESTADDRREQ 90 EMSGSIZE 91 EPROTOTYPE 92 ENOPROTOOPT 93 EPROTONOSUPPORT 94 ESOCKTNOSUPPORT 95 ENOTSUP 95 EOPNOTSUPP " +
  "96 EPFNOSUPPORT 97 EAFNOSUPPORT 98 EADDRINUSE 99 EADDRNOTAVAIL 100 ENETDOWN 101 ENETUNREACH 102 ENETRESET 103 ECONNABORTED " +
  "104 ECONNRESET 105 ENOBUFS 106 EISCONN 107 ENOTCONN 108 ESHUTDOWN 110 ETIMEDOUT 111 ECONNREFUSED 112 EHOSTDOWN " +
  "113 EHOSTUNREACH 114 EALREADY 115 EINPROGRESS 116 ESTALE 122 EDQUOT 125 ECANCELED 130 EOWNERDEAD 131 ENOTRECOVERABLE"

export function errnoModule(): ModuleSpec {
  return {
    name: "errno",
    doc: "This module makes available standard errno system symbols.",
    setup: (rt, module) => {
      const codes = new PyDict()
      const words = errorNames.split(" ")
      for (let i = 0; i < words.length; i += 2) {
        module.dict.setString(words[i + 1], Number(words[i]))
        codes.set(rt, Number(words[i]), words[i + 1])
      }
      module.dict.setString("EWOULDBLOCK", 11)
      module.dict.setString("EDEADLOCK", 35)
      module.dict.setString("errorcode", codes)
    },
  }
}

interface ExitCallback {
  callback: Value
  args: readonly Value[]
  kwnames: readonly string[] | null
}

/// What `atexit.register` was given, in order.
function exitCallbacks(rt: Runtime): ExitCallback[] {
  return rt.state<ExitCallback[]>("atexit.callbacks", () => [])
}

/// Calls what was registered, the last first.
function runExitCallbacks(rt: Runtime): void {
  const callbacks = exitCallbacks(rt)
  for (let last = callbacks.pop(); last !== undefined; last = callbacks.pop()) {
    try {
      rt.call(last.callback, last.args, last.kwnames)
    } catch (error) {
      if (!(error instanceof PyBaseException)) throw error
      const text = `Exception ignored in atexit callback ${repr(rt, last.callback)}:\n`
      const stderr = rt.sys.getString("stderr") ?? null
      if (stderr !== null) callMethod(rt, stderr, "write", [text + formatException(rt, error, sourceLineReader(rt))])
    }
  }
}

export function atexitModule(): ModuleSpec {
  return {
    name: "atexit",
    doc: "allow programmer to define multiple exit functions to be executed\nupon normal program termination.\n",
    functions: {
      register: rawFn("(func, /, *args, **kwargs)", (rt, _self, args, kwnames) => {
        if (args.length === 0) throw typeError("register() takes at least 1 argument (0 given)")
        if (!isCallable(args[0])) throw typeError("the first argument must be callable")
        exitCallbacks(rt).push({ callback: args[0], args: args.slice(1), kwnames })
        return args[0]
      }),
      unregister: fn("(func, /)", (rt, func: Value) => {
        const callbacks = exitCallbacks(rt)
        for (let i = callbacks.length - 1; i >= 0; i--) if (callbacks[i].callback === func) callbacks.splice(i, 1)
        return null
      }),
      _clear: fn("()", (rt) => {
        exitCallbacks(rt).length = 0
        return null
      }),
      _run_exitfuncs: fn("()", (rt) => {
        runExitCallbacks(rt)
        return null
      }),
      _ncallbacks: fn("()", (rt) => exitCallbacks(rt).length),
    },
  }
}

export function faulthandlerModule(): ModuleSpec {
  const state = (rt: Runtime): { value: boolean } => rt.state("faulthandler.enabled", () => ({ value: false }))
  return {
    name: "faulthandler",
    doc: "faulthandler module.",
    functions: {
      enable: fn("(file=None, all_threads=True)", (rt) => {
        state(rt).value = true
        return null
      }),
      disable: fn("()", (rt) => {
        const was = state(rt).value
        state(rt).value = false
        return was
      }),
      is_enabled: fn("()", (rt) => state(rt).value),
    },
  }
}

/// What string.Formatter asks of the format language: fields of a text, parts of a field's name.
export function stringAccelerator(): ModuleSpec {
  return {
    name: "_string",
    doc: "string helper module",
    functions: {
      formatter_parser: fn("(text, /)", (rt, text: Value) => getIterator(rt, new PyList(markupItems(requireText(text))))),
      formatter_field_name_split: fn("(text, /)", (rt, text: Value) => {
        const { first, rest } = splitFieldName(requireText(text))
        const steps = rest.map((step) => new PyTuple([step.isAttribute, step.name]))
        return new PyTuple([first, getIterator(rt, new PyList(steps))])
      }),
    },
  }
}

function requireText(value: Value): string {
  const text = strValue(value)
  if (text === undefined) throw typeError(`expected str, got ${value === null ? "NoneType" : typeName(value)}`)
  return text
}

function markupItems(text: string): Value[] {
  const items: Value[] = []
  for (const { literal, field } of parseMarkup(text)) {
    if (field === null) items.push(new PyTuple([literal, null, null, null]))
    else items.push(new PyTuple([literal, field.name, field.spec, field.conversion === "" ? null : field.conversion]))
  }
  return items
}

/// Processes are a thing no host here has: the attempt to start one fails as a system call would.
export function processAccelerator(): ModuleSpec {
  return {
    name: "_posixsubprocess",
    functions: {
      fork_exec: rawFn("(*args)", (rt) => {
        throw rt.call(exceptionTypes.OSError, [38, "processes are not supported"]) as object
      }),
    },
  }
}

/// What sysconfig asks of the build: nothing was configured.
export function sysconfigDataModule(): ModuleSpec {
  return {
    name: "_sysconfigdata",
    setup: (_rt, module) => {
      const variables = new PyDict()
      for (const name of ["Py_DEBUG", "Py_GIL_DISABLED", "WITH_DOC_STRINGS"]) variables.setString(name, 0)
      variables.setString("EXT_SUFFIX", "")
      module.dict.setString("build_time_vars", variables)
    },
  }
}
