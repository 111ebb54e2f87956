// _thread: locks and identities of the one thread there is. Starting another raises RuntimeError, as on a system without threads.

import type { ModuleSpec } from "../module.js"

const python = `
error = RuntimeError
TIMEOUT_MAX = 9223372036.0
_IDENT = 1


def get_ident():
    """Return a non-zero integer that uniquely identifies the current thread."""
    return _IDENT


def get_native_id():
    return _IDENT


def _get_main_thread_ident():
    return _IDENT


def _is_main_interpreter():
    return True


def daemon_threads_allowed():
    return True


def _count():
    return 0


def stack_size(size=0, /):
    return 0


def _shutdown():
    pass


def exit():
    raise SystemExit


exit_thread = exit


def interrupt_main(signum=2, /):
    raise KeyboardInterrupt


def start_new_thread(function, args, kwargs={}, /):
    """Start a new thread and return its identifier: not possible here."""
    raise RuntimeError("can't start new thread")


start_new = start_new_thread


def start_joinable_thread(function, handle=None, daemon=True):
    raise RuntimeError("can't start new thread")


class LockType:
    """A lock object is a synchronization primitive."""

    __slots__ = ("_locked", "__weakref__")

    def __init__(self):
        self._locked = False

    def acquire(self, blocking=True, timeout=-1):
        if timeout is None or not isinstance(timeout, (int, float)):
            raise TypeError(f"'{type(timeout).__name__}' object cannot be interpreted as an integer or float")
        if not blocking and timeout != -1:
            raise ValueError("can't specify a timeout for a non-blocking call")
        if timeout < 0 and timeout != -1:
            raise ValueError("timeout value must be a non-negative number")
        if timeout > TIMEOUT_MAX:
            raise OverflowError("timeout value is too large")
        if not self._locked:
            self._locked = True
            return True
        if not blocking:
            return False
        if timeout < 0:
            raise RuntimeError("deadlock: the only thread waits for a lock that it holds")
        import time
        time.sleep(timeout)
        return False

    acquire_lock = acquire

    def release(self):
        if not self._locked:
            raise RuntimeError("release unlocked lock")
        self._locked = False

    release_lock = release

    def locked(self):
        return self._locked

    locked_lock = locked

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *error):
        self.release()

    def _at_fork_reinit(self):
        self._locked = False

    def __repr__(self):
        state = "locked" if self._locked else "unlocked"
        return f"<{state} _thread.lock object at {id(self):#x}>"


LockType.__name__ = LockType.__qualname__ = "lock"
LockType.__module__ = "_thread"
lock = LockType


def allocate_lock():
    """Create a new lock object."""
    return LockType()


allocate = allocate_lock


class RLock:
    """A reentrant lock."""

    __slots__ = ("_held", "__weakref__")

    def __init__(self):
        self._held = 0

    def acquire(self, blocking=True, timeout=-1):
        self._held += 1
        return True

    def release(self):
        if not self._held:
            raise RuntimeError("cannot release un-acquired lock")
        self._held -= 1

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *error):
        self.release()

    def _is_owned(self):
        return self._held > 0

    def _recursion_count(self):
        return self._held

    def _acquire_restore(self, state):
        self._held = state[0]

    def _release_save(self):
        if not self._held:
            raise RuntimeError("cannot release un-acquired lock")
        held, self._held = self._held, 0
        return held, _IDENT

    def _at_fork_reinit(self):
        self._held = 0

    def __repr__(self):
        state = "locked" if self._held else "unlocked"
        owner = _IDENT if self._held else 0
        return f"<{state} _thread.RLock object owner={owner} count={self._held} at {id(self):#x}>"


class _local:
    """Thread-local data: with one thread, an object like any other."""

    def __new__(cls, /, *args, **kwargs):
        if (args or kwargs) and cls.__init__ is object.__init__:
            raise TypeError("Initialization arguments are not supported")
        return object.__new__(cls)


class _ThreadHandle:
    def __init__(self):
        self.ident = None
        self._done = False

    def is_done(self):
        return self._done

    def _set_done(self):
        self._done = True

    def join(self, timeout=None):
        pass


def _make_thread_handle(ident, /):
    handle = _ThreadHandle()
    handle.ident = ident
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
`

export function threadAccelerator(): ModuleSpec {
  return { name: "_thread", doc: "This module provides primitive operations to write multi-threaded programs.", python }
}
