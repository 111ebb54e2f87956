// The _thread module.

import { PyDict } from "../../objects/dict.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { newException, typeError, valueError } from "../../objects/exceptions.js"
import { PyFunction } from "../../objects/function.js"
import { fn } from "../../objects/method.js"
import { asIndex } from "../../objects/operations/convert.js"
import type { Runtime } from "../../objects/runtime.js"
import { PyTuple } from "../../objects/tuple.js"
import { PyFloat, type Value } from "../../objects/value.js"
import type { ModuleSpec } from "../module.js"
import { localType } from "./local.js"
import { lockType, PyLock, rlockType, TIMEOUT_MAX } from "./locks.js"
import { MAIN_IDENT, schedulerOf } from "./scheduler.js"

// A fiber begins with a Python function: this one. What escapes it is shown, not raised.
const python = `
def _run(function, args, kwargs):
    try:
        function(*args, **kwargs)
    except SystemExit:
        pass
    except BaseException as error:
        import sys
        import traceback
        sys.stderr.write(f"Exception ignored in thread started by: {function!r}\\n")
        traceback.print_exception(error)


class _ThreadHandle:
    def __init__(self):
        self.ident = None
        self._done = allocate_lock()
        self._ended = False

    def is_done(self):
        return self._ended

    def _set_done(self):
        self._ended = True

    def join(self, timeout=None):
        if not self._ended and self._done.acquire(True, -1 if timeout is None else timeout):
            self._done.release()


def _make_thread_handle(ident, /):
    handle = _ThreadHandle()
    handle.ident = ident
    return handle


def start_joinable_thread(function, handle=None, daemon=True):
    """Start a new thread that can be joined by its handle."""
    if handle is None:
        handle = _ThreadHandle()
    handle._done.acquire()

    def run():
        handle.ident = get_ident()
        try:
            function()
        finally:
            handle._ended = True
            handle._done.release()

    start_new_thread(run, ())
    return handle


class _ExceptHookArgs(tuple):
    exc_type = property(lambda self: self[0])
    exc_value = property(lambda self: self[1])
    exc_traceback = property(lambda self: self[2])
    thread = property(lambda self: self[3])


def _excepthook(args, /):
    import sys
    if args[0] is not SystemExit:
        sys.excepthook(args[0], args[1], args[2])


def _get_main_thread_ident():
    return _MAIN_IDENT


def _is_main_interpreter():
    return True


def daemon_threads_allowed():
    return True


def _shutdown():
    pass


def interrupt_main(signum=2, /):
    raise KeyboardInterrupt

`

function startThread(rt: Runtime, fnValue: Value, args: Value, kwargs: Value): number {
  if (!(args instanceof PyTuple)) throw typeError("2nd arg must be a tuple")
  const run = rt.importModule("_thread").get("_run")
  if (!(run instanceof PyFunction)) throw typeError("_thread._run is gone")
  return schedulerOf(rt).start(run, [fnValue, args, kwargs]).ident
}

export function threadModule(): ModuleSpec {
  const ident = fn("()", (rt) => schedulerOf(rt).current.ident)
  const start = fn("(function, args, kwargs=<unrepresentable>, /)", (rt, f: Value, args: Value, kwargs?: Value) =>
    startThread(rt, f, args, kwargs ?? new PyDict()),
  )
  const makeLock = fn("()", () => new PyLock())
  return {
    name: "_thread",
    doc: "This module provides primitive operations to write multi-threaded programs.\nThe 'threading' module provides a more convenient interface.",
    types: [lockType, rlockType, localType],
    constants: {
      TIMEOUT_MAX: new PyFloat(TIMEOUT_MAX),
      LockType: lockType,
      _MAIN_IDENT: MAIN_IDENT,
      error: exceptionTypes.RuntimeError,
    },
    functions: {
      get_ident: ident,
      get_native_id: fn("()", (rt) => schedulerOf(rt).current.ident % 100000),
      start_new_thread: start,
      start_new: fn("(function, args, kwargs=<unrepresentable>, /)", (rt, f: Value, args: Value, kwargs?: Value) =>
        startThread(rt, f, args, kwargs ?? new PyDict()),
      ),
      allocate_lock: makeLock,
      allocate: fn("()", () => new PyLock()),
      _count: fn("()", (rt) => schedulerOf(rt).alive.size),
      exit: fn("()", () => {
        throw newException(exceptionTypes.SystemExit)
      }),
      stack_size: fn("(size=0, /)", (rt, size: Value) => {
        const n = Number(asIndex(rt, size))
        const state = rt.state("thread.stack_size", () => ({ size: 0 }))
        if (n < 0) throw valueError("size must be 0 or a positive value")
        if (n !== 0 && n < 32768) throw valueError(`size not valid: ${n} bytes`)
        const before = state.size
        state.size = n
        return before
      }),
    },
    python,
  }
}
