// The sys module.

import { seenFrame } from "../objects/builtin-code.js"
import { PyDict } from "../objects/dict.js"
import { exceptionTypes } from "../objects/exception-types.js"
import { isException, newException, PyBaseException, recursionError, typeError, valueError } from "../objects/exceptions.js"
import { showFrame } from "../objects/function.js"
import { intDigitLimit } from "../objects/int-conversion.js"
import { PyList } from "../objects/list.js"
import { fn, rawFn } from "../objects/method.js"
import type { PyModule } from "../objects/module.js"
import { add } from "../objects/operations/arithmetic.js"
import { findAttribute, getAttribute } from "../objects/operations/attributes.js"
import { callMethod, callSpecial, isCallable } from "../objects/operations/call.js"
import { asIndex, repr, str } from "../objects/operations/convert.js"
import type { Runtime } from "../objects/runtime.js"
import { PyFrozenset } from "../objects/set.js"
import { SimpleNamespace } from "../objects/simple-namespace.js"
import { structSequence } from "../objects/struct-sequence.js"
import { formatException } from "../objects/traceback-text.js"
import { PyTuple } from "../objects/tuple.js"
import { PyType, TypeFlag } from "../objects/type.js"
import { typeName, typeOf } from "../objects/typeof.js"
import { PyFloat, type Value } from "../objects/value.js"
import { builtInNames } from "./importlib/find.js"
import { defaultMetaPath } from "./importlib/spec-types.js"
import { standardStream } from "./io/devices.js"
import { sourceLineReader } from "./linecache.js"
import { type ModuleSpec, type ModuleTable, moduleTable } from "./module.js"
import { monitoringModule } from "./sys-monitoring.js"
import { threadFunctions } from "./threading/all-threads.js"

const versionInfo = structSequence("sys.version_info", ["major", "minor", "micro", "releaselevel", "serial"])
const floatInfo = structSequence("sys.float_info", [
  "max",
  "max_exp",
  "max_10_exp",
  "min",
  "min_exp",
  "min_10_exp",
  "dig",
  "mant_dig",
  "epsilon",
  "radix",
  "rounds",
])
const intInfo = structSequence("sys.int_info", [
  "bits_per_digit",
  "sizeof_digit",
  "default_max_str_digits",
  "str_digits_check_threshold",
])
const hashInfo = structSequence("sys.hash_info", [
  "width",
  "modulus",
  "inf",
  "nan",
  "imag",
  "algorithm",
  "hash_bits",
  "seed_bits",
  "cutoff",
])
const sysFlags = structSequence("sys.flags", [
  "debug",
  "inspect",
  "interactive",
  "optimize",
  "dont_write_bytecode",
  "no_user_site",
  "no_site",
  "ignore_environment",
  "verbose",
  "bytes_warning",
  "quiet",
  "hash_randomization",
  "isolated",
  "dev_mode",
  "utf8_mode",
  "warn_default_encoding",
  "safe_path",
  "int_max_str_digits",
])

/// Built-in types whose objects no garbage collector watches: they have no header of 16 bytes for it.
const unwatched = new Set(
  "int bool float complex str bytes bytearray NoneType range ellipsis NotImplementedType object".split(" "),
)

function sizeOf(rt: Runtime, object: Value): Value {
  const type = typeOf(object)
  if (object instanceof PyType && !object.has(TypeFlag.HEAP)) return 416
  const header =
    !type.has(TypeFlag.HEAP) && unwatched.has(type.name) ? 0 : type.has(TypeFlag.HEAP) && type.has(TypeFlag.HAS_DICT) ? 32 : 16
  return add(rt, callSpecial(rt, object, "__sizeof__") as Value, header)
}

const spec: ModuleSpec = {
  name: "sys",
  doc: "This module provides access to some objects used or maintained by the\ninterpreter and to functions that interact strongly with the interpreter.",
  functions: {
    exit: fn("(status=None, /)", (rt, status: Value) => {
      throw rt.call(
        exceptionTypes.SystemExit,
        status === null ? [] : status instanceof PyTuple ? status.items : [status],
      ) as PyBaseException
    }),
    exc_info: fn("()", (rt) => {
      const error = rt.handled
      return error === null ? new PyTuple([null, null, null]) : new PyTuple([error.cls, error, error.traceback])
    }),
    exception: fn("()", (rt) => rt.handled),
    getrecursionlimit: fn("()", (rt) => rt.recursionLimit),
    setrecursionlimit: fn("(limit, /)", (rt, limit: Value) => setRecursionLimit(rt, limit)),
    getsizeof: fn("(object, default=<unrepresentable>)", (rt, object: Value) => sizeOf(rt, object)),
    getrefcount: fn("(object, /)", () => 2),
    getdefaultencoding: fn("()", () => "utf-8"),
    getfilesystemencoding: fn("()", () => "utf-8"),
    getfilesystemencodeerrors: fn("()", () => "surrogateescape"),
    intern: fn("(string, /)", (_rt, text: Value) => {
      if (typeof text !== "string") throw typeError("intern() argument must be str")
      return text
    }),
    is_finalizing: fn("()", () => false),
    getswitchinterval: fn("()", () => new PyFloat(0.005)),
    setswitchinterval: fn("(interval, /)", () => null),
    get_int_max_str_digits: fn("()", (rt) => intDigitLimit(rt).digits),
    set_int_max_str_digits: fn("(maxdigits)", (rt, digits: Value) => {
      const n = Number(asIndex(rt, digits))
      if (n !== 0 && n < 640) throw valueError("maxdigits must be 0 or larger than 640")
      intDigitLimit(rt).digits = n
      return null
    }),
    _getframe: fn("(depth=0, /)", (rt, depth: Value) => getFrame(rt, Number(asIndex(rt, depth)))),
    displayhook: fn("(object, /)", (rt, object: Value) => displayHook(rt, object)),
    excepthook: fn("(exctype, value, traceback, /)", (rt, _type: Value, value: Value) => {
      if (value instanceof PyBaseException)
        callMethod(rt, rt.sys.getString("stderr") ?? null, "write", [formatException(rt, value, sourceLineReader(rt))])
      return null
    }),
    breakpointhook: rawFn("(*args, **kws)", (rt, _self, args, kwnames) => breakpointHook(rt, args, kwnames)),
    unraisablehook: fn("(unraisable, /)", (rt, unraisable: Value) => unraisableHook(rt, unraisable)),
    audit: fn("(event, /, *args)", () => null),
    addaudithook: fn("(hook)", () => null),
    gettrace: fn("()", (rt) => rt.instrumentation().getTrace()),
    getprofile: fn("()", (rt) => rt.instrumentation().getProfile()),
    settrace: fn("(function, /)", (rt, hook: Value) => {
      rt.instrumentation().setTrace(hook)
      return null
    }),
    setprofile: fn("(function, /)", (rt, hook: Value) => {
      rt.instrumentation().setProfile(hook)
      return null
    }),
    ...threadFunctions,
    _getframemodulename: fn("(depth=0)", (rt, depth: Value) => frameModule(rt, Number(asIndex(rt, depth)))),
    _is_gil_enabled: fn("()", () => true),
    _is_interned: fn("(string, /)", () => true),
    _clear_internal_caches: fn("()", () => null),
    _clear_type_cache: fn("()", () => null),
    getallocatedblocks: fn("()", () => 0),
    get_asyncgen_hooks: fn("()", (rt) => asyncgenHooks([hooksOf(rt).firstiter, hooksOf(rt).finalizer])),
    set_asyncgen_hooks: fn(
      "(firstiter=<unrepresentable>, finalizer=<unrepresentable>)",
      (rt, firstiter: Value | undefined, finalizer: Value | undefined) => setAsyncgenHooks(rt, firstiter, finalizer),
    ),
    get_coroutine_origin_tracking_depth: fn("()", (rt) => originDepth(rt).value),
    set_coroutine_origin_tracking_depth: fn("(depth)", (rt, depth: Value) => {
      const n = Number(asIndex(rt, depth))
      if (n < 0) throw valueError("depth must be >= 0")
      originDepth(rt).value = n
      return null
    }),
  },
  setup: setUp,
}

export function sysModule(): ModuleSpec {
  return spec
}

// What PYTHONBREAKPOINT names is called: "package.module.function", or a built-in.
function breakpointHook(rt: Runtime, args: readonly Value[], kwnames: readonly string[] | null): Value {
  const named = environmentValue(rt, "PYTHONBREAKPOINT")
  if (named === "0") return null
  const name = named === undefined || named === "" ? "pdb.set_trace" : named
  const dot = name.lastIndexOf(".")
  const moduleName = dot < 0 ? "builtins" : name.slice(0, dot)
  let hook: Value | undefined
  try {
    hook = findAttribute(rt, rt.importModule(moduleName), name.slice(dot + 1))
  } catch (error) {
    if (!isException(error, exceptionTypes.ImportError)) throw error
  }
  if (hook !== undefined) return rt.call(hook, args, kwnames)
  if (name === "pdb.set_trace") {
    throw newException(exceptionTypes.NotImplementedError, "breakpoint(): the pdb debugger is not part of pytracify")
  }
  rt.warn(exceptionTypes.RuntimeWarning, `Ignoring unimportable $PYTHONBREAKPOINT: "${name}"`)
  return null
}

// `os.environ` as the program left it, else the host's.
function environmentValue(rt: Runtime, name: string): string | undefined {
  const os = rt.modules.getString("os")
  const environ = os === undefined ? undefined : findAttribute(rt, os, "environ")
  if (environ === undefined) return rt.host.env[name]
  const value = callMethod(rt, environ, "get", [name])
  return typeof value === "string" ? value : undefined
}

function unraisableHook(rt: Runtime, unraisable: Value): Value {
  const message = getAttribute(rt, unraisable, "err_msg")
  const object = getAttribute(rt, unraisable, "object")
  const error = getAttribute(rt, unraisable, "exc_value")
  const head = message === null ? "Exception ignored in" : str(rt, message)
  const text = object === null ? `${head}:\n` : `${head}: ${repr(rt, object)}\n`
  const shown =
    error instanceof PyBaseException ? withoutChain(error, () => formatException(rt, error, sourceLineReader(rt))) : ""
  callMethod(rt, rt.sys.getString("stderr") ?? null, "write", [text + shown])
  return null
}

// What is ignored is shown without the exceptions before it.
function withoutChain(error: PyBaseException, show: () => string): string {
  const { cause, context } = error
  error.cause = error.context = null
  try {
    return show()
  } finally {
    error.cause = cause
    error.context = context
  }
}

const asyncgenHooks = structSequence("sys.asyncgen_hooks", ["firstiter", "finalizer"])

interface AsyncgenHooks {
  firstiter: Value
  finalizer: Value
}

function hooksOf(rt: Runtime): AsyncgenHooks {
  return rt.state<AsyncgenHooks>("sys.asyncgen_hooks", () => ({ firstiter: null, finalizer: null }))
}

function setAsyncgenHooks(rt: Runtime, firstiter: Value | undefined, finalizer: Value | undefined): Value {
  for (const [name, hook] of [
    ["finalizer", finalizer],
    ["firstiter", firstiter],
  ] as const) {
    if (hook !== undefined && hook !== null && !isCallable(hook)) {
      throw typeError(`callable ${name} expected, got ${typeName(hook)}`)
    }
  }
  if (finalizer !== undefined) hooksOf(rt).finalizer = finalizer
  if (firstiter !== undefined) hooksOf(rt).firstiter = firstiter
  return null
}

function originDepth(rt: Runtime): { value: number } {
  return rt.state("sys.coroutine_origin", () => ({ value: 0 }))
}

// The module's name as the frame's function has it.
function frameModule(rt: Runtime, depth: number): Value {
  let frame = seenFrame(rt.currentFrame())
  for (let i = 0; i < depth && frame !== null; i++) frame = seenFrame(frame.back)
  return frame === null ? null : (frame.fn?.module ?? frame.globals.getString("__name__") ?? null)
}

function setRecursionLimit(rt: Runtime, value: Value): Value {
  const limit = Number(asIndex(rt, value))
  if (limit < 1) throw valueError("recursion limit must be greater or equal than 1")
  let depth = 0
  for (let frame = rt.currentFrame(); frame !== null; frame = frame.back) depth++
  if (depth >= limit)
    throw recursionError(`cannot set the recursion limit to ${limit} at the recursion depth ${depth}: the limit is too low`)
  rt.recursionLimit = limit
  return null
}

function getFrame(rt: Runtime, depth: number): Value {
  let frame = seenFrame(rt.currentFrame())
  for (let i = 0; i < depth && frame !== null; i++) frame = seenFrame(frame.back)
  if (frame === null) throw valueError("call stack is not deep enough")
  showFrame(frame)
  return frame
}

function displayHook(rt: Runtime, value: Value): Value {
  if (value === null) return null
  rt.builtins.setString("_", null)
  callMethod(rt, rt.sys.getString("stdout") ?? null, "write", [`${repr(rt, value)}\n`])
  rt.builtins.setString("_", value)
  return null
}

// A table's names are the same set for every interpreter: making it took a fifth of the time that an interpreter takes.
const knownNames = new WeakMap<ModuleTable, PyFrozenset>()

function moduleNames(rt: Runtime): PyFrozenset {
  const table = moduleTable(rt)
  let names = knownNames.get(table)
  if (names === undefined) {
    names = new PyFrozenset()
    for (const name of Object.keys(table).sort()) names.table.add(rt, name)
    knownNames.set(table, names)
  }
  return names
}

const VERSION = "3.13.0 (pytracify) [TypeScript]"

function setUp(rt: Runtime, module: PyModule): void {
  for (const hook of ["displayhook", "excepthook", "breakpointhook", "unraisablehook"]) {
    module.dict.setString(`__${hook}__`, module.dict.getString(hook) as Value)
  }
  const monitoring = monitoringModule(rt)
  module.dict.setString("monitoring", monitoring)
  rt.modules.setString("sys.monitoring", monitoring)
  const { host } = rt
  const dict = module.dict
  const set = (name: string, value: Value): void => dict.setString(name, value)
  const stdin = standardStream(rt, 0)
  const stdout = standardStream(rt, 1)
  const stderr = standardStream(rt, 2)
  for (const [name, stream] of Object.entries({ stdin, stdout, stderr })) {
    set(name, stream)
    set(`__${name}__`, stream)
  }
  set("argv", new PyList([""]))
  set("orig_argv", new PyList([]))
  set("path", new PyList([]))
  set("meta_path", defaultMetaPath())
  set("path_hooks", new PyList([]))
  set("path_importer_cache", new PyDict())
  set("modules", rt.modules)
  set("maxsize", 9223372036854775807n)
  set("maxunicode", 0x10ffff)
  set("byteorder", "little")
  set("platform", host.platform)
  set("version", VERSION)
  set("hexversion", 0x030d00f0)
  set("api_version", 1013)
  set("abiflags", "")
  set("_framework", "")
  set("_git", new PyTuple(["CPython", "", ""]))
  set("copyright", "")
  set("executable", "")
  set("_base_executable", "")
  set("prefix", "")
  set("exec_prefix", "")
  set("base_prefix", "")
  set("base_exec_prefix", "")
  set("platlibdir", "lib")
  set("float_repr_style", "short")
  set("dont_write_bytecode", true)
  set("warnoptions", new PyList([]))
  set("_xoptions", new PyDict())
  set("pycache_prefix", null)
  set("tracebacklimit", null)
  dict.deleteString("tracebacklimit")
  set("version_info", versionInfo([3, 13, 0, "final", 0]))
  set("builtin_module_names", new PyTuple(builtInNames(rt)))
  set("stdlib_module_names", moduleNames(rt))
  set(
    "implementation",
    new SimpleNamespace([
      ["name", "cpython"],
      ["cache_tag", "cpython-313"],
      ["version", versionInfo([3, 13, 0, "final", 0])],
      ["hexversion", 0x030d00f0],
    ]),
  )
  set("int_info", intInfo([30, 4, 4300, 640]))
  set("hash_info", hashInfo([64, 2305843009213693951n, 314159, 0, 1000003, "siphash13", 64, 128, 0]))
  const e = 2.220446049250313e-16
  const limits: Value[] = [
    new PyFloat(Number.MAX_VALUE),
    1024,
    308,
    new PyFloat(2.2250738585072014e-308),
    -1021,
    -307,
    15,
    53,
    new PyFloat(e),
    2,
    1,
  ]
  set("float_info", floatInfo(limits))
  set("flags", sysFlags([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, false, 1, 0, false, 4300]))
}
