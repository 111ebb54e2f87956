// _thread.lock and _thread.RLock.

import { builtinType, objectType } from "../../objects/builtin-types.js"
import { defineType } from "../../objects/define.js"
import { overflowError, runtimeError, valueError } from "../../objects/exceptions.js"
import { method } from "../../objects/method.js"
import { asDouble, truth } from "../../objects/operations/convert.js"
import type { Runtime } from "../../objects/runtime.js"
import { PyTuple } from "../../objects/tuple.js"
import { type PyType, TypeFlag } from "../../objects/type.js"
import { PyObject, type Value } from "../../objects/value.js"
import { schedulerOf } from "./scheduler.js"

export const TIMEOUT_MAX = 9223372036

export const lockType = builtinType("_thread.lock", objectType, TypeFlag.BASETYPE)
export const rlockType = builtinType("_thread.RLock", objectType, TypeFlag.BASETYPE)

export class PyLock extends PyObject {
  cls: PyType
  locked = false
  constructor(cls: PyType = lockType) {
    super()
    this.cls = cls
  }
}

class PyRLock extends PyObject {
  cls: PyType
  owner = 0
  count = 0
  constructor(cls: PyType) {
    super()
    this.cls = cls
  }
}

// Seconds to wait at most, from acquire's arguments.
function patience(rt: Runtime, blocking: Value, timeout: Value): number {
  const waits = truth(rt, blocking)
  const seconds = asDouble(rt, timeout)
  if (!waits) {
    if (seconds !== -1) throw valueError("can't specify a timeout for a non-blocking call")
    return 0
  }
  if (seconds === -1) return Number.POSITIVE_INFINITY
  if (seconds < 0) throw valueError("timeout value must be a non-negative number")
  if (seconds > TIMEOUT_MAX) throw overflowError("timeout value is too large")
  return seconds
}

function acquireLock(rt: Runtime, lock: PyLock, blocking: Value, timeout: Value): boolean {
  if (!schedulerOf(rt).wait(() => !lock.locked, patience(rt, blocking, timeout))) return false
  lock.locked = true
  return true
}

function releaseLock(_rt: Runtime, lock: PyLock): null {
  if (!lock.locked) throw runtimeError("release unlocked lock")
  lock.locked = false
  return null
}

function acquireRLock(rt: Runtime, lock: PyRLock, blocking: Value, timeout: Value): boolean {
  const scheduler = schedulerOf(rt)
  const me = scheduler.current.ident
  const seconds = patience(rt, blocking, timeout)
  if (!scheduler.wait(() => lock.count === 0 || lock.owner === me, seconds)) return false
  lock.owner = me
  lock.count++
  return true
}

function releaseRLock(rt: Runtime, lock: PyRLock): null {
  if (lock.count === 0 || lock.owner !== schedulerOf(rt).current.ident) throw runtimeError("cannot release un-acquired lock")
  lock.count--
  if (lock.count === 0) lock.owner = 0
  return null
}

const acquireSignature = "(self, /, blocking=True, timeout=-1)"
const exitSignature = "(self, exc_type=None, exc_value=None, exc_tb=None, /)"

function address(rt: Runtime, object: PyObject): string {
  return `0x${rt.idOf(object).toString(16)}`
}

defineType(lockType, {
  doc: "A lock object is a synchronization primitive.  To create a lock,\ncall threading.Lock().",
  slots: {
    tp_new: (_rt, cls) => new PyLock(cls),
    tp_init: () => {},
    tp_repr: (rt, lock: PyLock) =>
      `<${lock.locked ? "locked" : "unlocked"} ${lock.cls === lockType ? "_thread.lock" : lock.cls.name} object at ${address(rt, lock)}>`,
  },
  methods: {
    acquire: method(acquireSignature, acquireLock),
    acquire_lock: method(acquireSignature, acquireLock),
    release: method("(self, /)", releaseLock),
    release_lock: method("(self, /)", releaseLock),
    locked: method("(self, /)", (_rt, lock: PyLock) => lock.locked),
    locked_lock: method("(self, /)", (_rt, lock: PyLock) => lock.locked),
    _at_fork_reinit: method("(self, /)", (_rt, lock: PyLock) => {
      lock.locked = false
      return null
    }),
    __enter__: method("(self, /)", (rt, lock: PyLock) => acquireLock(rt, lock, true, -1)),
    __exit__: method(exitSignature, (rt, lock: PyLock) => releaseLock(rt, lock)),
  },
})

defineType(rlockType, {
  doc: "A reentrant lock: its owner may acquire it again.",
  slots: {
    tp_new: (_rt, cls) => new PyRLock(cls),
    tp_init: () => {},
    tp_repr: (rt, lock: PyRLock) =>
      `<${lock.count > 0 ? "locked" : "unlocked"} ${lock.cls === rlockType ? "_thread.RLock" : lock.cls.name} object ` +
      `owner=${lock.owner} count=${lock.count} at ${address(rt, lock)}>`,
  },
  methods: {
    acquire: method(acquireSignature, acquireRLock),
    release: method("(self, /)", releaseRLock),
    _at_fork_reinit: method("(self, /)", (_rt, lock: PyRLock) => {
      lock.count = lock.owner = 0
      return null
    }),
    __enter__: method("(self, /)", (rt, lock: PyRLock) => acquireRLock(rt, lock, true, -1)),
    __exit__: method(exitSignature, (rt, lock: PyRLock) => releaseRLock(rt, lock)),
    _is_owned: method("(self, /)", (rt, lock: PyRLock) => lock.count > 0 && lock.owner === schedulerOf(rt).current.ident),
    _recursion_count: method("(self, /)", (rt, lock: PyRLock) => (lock.owner === schedulerOf(rt).current.ident ? lock.count : 0)),
    _release_save: method("(self, /)", (_rt, lock: PyRLock) => {
      if (lock.count === 0) throw runtimeError("cannot release un-acquired lock")
      const state = new PyTuple([lock.count, lock.owner])
      lock.count = 0
      lock.owner = 0
      return state
    }),
    _acquire_restore: method("(self, state, /)", (rt, lock: PyRLock, state: PyTuple) => {
      schedulerOf(rt).wait(() => lock.count === 0, Number.POSITIVE_INFINITY)
      lock.count = Number(state.items[0])
      lock.owner = Number(state.items[1])
      return null
    }),
  },
})
