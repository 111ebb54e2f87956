// The threading module, over the engine's threads that take turns.

import type { ModuleSpec } from "../module.js"
import { syncClasses } from "./sync.js"

const doc = `Thread module emulating a subset of Java's threading model.

Threads of this host take turns: a thread runs at start() until it ends or has to wait (for a lock, a queue, time.sleep() ...);
then another one does. Nothing runs at the same time, and a thread that never waits is never interrupted.`

const python = () =>
  String.raw`
import _thread
import functools
import itertools
import sys as _sys
from _thread import (allocate_lock as _allocate_lock, get_ident, get_native_id, stack_size, start_new_thread as _start_new_thread,
                     TIMEOUT_MAX, RLock, _local as local)
from collections import deque as _deque
from operator import itemgetter as _itemgetter
from time import monotonic as _time

__all__ = ["get_ident", "active_count", "Condition", "current_thread", "enumerate", "main_thread", "TIMEOUT_MAX", "Event",
           "Lock", "RLock", "Semaphore", "BoundedSemaphore", "Thread", "Barrier", "BrokenBarrierError", "Timer", "ThreadError",
           "setprofile", "settrace", "local", "stack_size", "excepthook", "ExceptHookArgs", "getprofile", "gettrace",
           "setprofile_all_threads", "settrace_all_threads", "get_native_id"]

ThreadError = RuntimeError
Lock = _thread.lock
_RLock = _CRLock = RLock

_profile_hook = None
_trace_hook = None


def setprofile(func):
    """Has sys.setprofile(func) called in each thread that starts from now on."""
    global _profile_hook
    _profile_hook = func


def setprofile_all_threads(func):
    """As setprofile(), and for the threads that run already."""
    setprofile(func)
    _sys._setprofileallthreads(func)


def getprofile():
    """What setprofile() was given."""
    return _profile_hook


def settrace(func):
    """Has sys.settrace(func) called in each thread that starts from now on."""
    global _trace_hook
    _trace_hook = func


def settrace_all_threads(func):
    """As settrace(), and for the threads that run already."""
    settrace(func)
    _sys._settraceallthreads(func)


def gettrace():
    """What settrace() was given."""
    return _trace_hook


` +
  syncClasses() +
  String.raw`

_counter = itertools.count(1).__next__


def _newname(name_template):
    return name_template % _counter()


_active = {}
_dangling = []


class Thread:
    """A function that runs in a thread of its own: the target, or run() of a subclass."""

    # Set by the constructor, which a subclass may forget to call.
    _initialized = False

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        """'name' is Thread-1, Thread-2 ... if not said; 'daemon' is that of the current thread."""
        assert group is None, "group argument must be None for now"
        self._target, self._args, self._kwargs = target, args, {} if kwargs is None else kwargs
        self._name = str(name) if name else self._made_up_name(target)
        self._daemonic = current_thread().daemon if daemon is None else daemon
        self._ident = self._native_id = None
        self._started, self._stopped = Event(), False
        # Held from the start to the end of the thread.
        self._done = _allocate_lock()
        self._stderr = _sys.stderr
        self._initialized = True

    @staticmethod
    def _made_up_name(target):
        named = getattr(target, "__name__", None)
        return _newname("Thread-%d") + ("" if target is None or named is None else f" ({named})")

    def _checked(self, what="Thread.__init__() not called"):
        assert self._initialized, what
        return self

    def __repr__(self):
        self._checked("Thread.__init__() was not called")
        state = "stopped" if self._stopped else "started" if self._started.is_set() else "initial"
        parts = [state, "daemon" if self._daemonic else None, self._ident]
        told = " ".join(str(part) for part in parts if part is not None)
        return f"<{self.__class__.__name__}({self._name}, {told})>"

    def start(self):
        """Lets run() run in a new thread. Raises RuntimeError the second time."""
        if not self._initialized:
            raise RuntimeError("thread.__init__() not called")
        if self._started.is_set():
            raise RuntimeError("threads can only be started once")
        self._done.acquire()
        _start_new_thread(self._bootstrap, ())

    def run(self):
        """What the thread does: calls the target with the arguments."""
        target, args, kwargs = self._target, self._args, self._kwargs
        try:
            if target is not None:
                target(*args, **kwargs)
        finally:
            # What they refer to may refer to the thread.
            del self._kwargs, self._args, self._target

    def _enter(self):
        self._ident, self._native_id = get_ident(), get_native_id()
        _active[self._ident] = self
        self._started.set()

    def _bootstrap(self):
        self._enter()
        try:
            for hook, install in ((_trace_hook, _sys.settrace), (_profile_hook, _sys.setprofile)):
                if hook:
                    install(hook)
            self.run()
        except:
            self._invoke_excepthook(self)
        finally:
            self._stopped = True
            _active.pop(self._ident, None)
            self._done.release()

    def _invoke_excepthook(self, thread):
        hook = excepthook
        try:
            hook(ExceptHookArgs([*_sys.exc_info(), thread]))
        except Exception as exc:
            exc.__suppress_context__ = True
            _sys.excepthook(type(exc), exc, exc.__traceback__)

    def join(self, timeout=None):
        """Waits until the thread has ended, at most so many seconds. is_alive() tells which."""
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")
        if not self._started.is_set():
            raise RuntimeError("cannot join thread before it is started")
        if self is current_thread():
            raise RuntimeError("cannot join current thread")
        if self._done.acquire(True, -1 if timeout is None else max(timeout, 0)):
            self._done.release()

    def is_alive(self):
        """Has it started, and not ended?"""
        return self._checked()._started.is_set() and not self._stopped

    name = property(lambda self: self._checked()._name, lambda self, name: self._checked()._rename(name),
                    doc="What the thread is called; need not be unique.")
    ident = property(lambda self: self._checked()._ident, doc="The number of the thread; None before it starts.")
    native_id = property(lambda self: self._checked()._native_id, doc="The system's number of the thread; None before it starts.")

    def _rename(self, name):
        self._name = str(name)

    @property
    def daemon(self):
        """Does the program end without waiting for it?"""
        return self._checked()._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")
        if self._started.is_set():
            raise RuntimeError("cannot set daemon status of active thread")
        self._daemonic = daemonic

    # ---- the names of Python 2

    def isDaemon(self):
        """Deprecated: the attribute daemon."""
        _deprecated("isDaemon() is deprecated, get the daemon attribute instead")
        return self.daemon

    def setDaemon(self, daemonic):
        """Deprecated: the attribute daemon."""
        _deprecated("setDaemon() is deprecated, set the daemon attribute instead")
        self.daemon = daemonic

    def getName(self):
        """Deprecated: the attribute name."""
        _deprecated("getName() is deprecated, get the name attribute instead")
        return self.name

    def setName(self, name):
        """Deprecated: the attribute name."""
        _deprecated("setName() is deprecated, set the name attribute instead")
        self.name = name


def _deprecated(message):
    import warnings
    warnings.warn(message, DeprecationWarning, stacklevel=3)


class ExceptHookArgs(tuple):
    """What threading.excepthook gets: exc_type, exc_value, exc_traceback, thread."""

    __slots__ = ()
    _fields = "exc_type", "exc_value", "exc_traceback", "thread"
    exc_type, exc_value, exc_traceback, thread = (property(_itemgetter(i)) for i in range(4))

    def __repr__(self):
        return "_thread._ExceptHookArgs(%s)" % ", ".join(map("{}={!r}".format, self._fields, self))


def excepthook(args, /):
    """Tells of an exception that ends a thread, on stderr; SystemExit ends one silently."""
    stderr = _sys.stderr
    if stderr is None or args.exc_type is SystemExit:
        return
    who = get_ident() if args.thread is None else args.thread.name
    print(f"Exception in thread {who}:", file=stderr, flush=True)
    import traceback
    # The frames of this module show how the thread began in CPython too, at other lines.
    traceback.print_exception(args.exc_type, args.exc_value, args.exc_traceback, file=stderr)
    stderr.flush()


__excepthook__ = excepthook


class Timer(Thread):
    """A thread that calls a function after some seconds, unless it is cancelled before."""

    def __init__(self, interval, function, args=None, kwargs=None):
        super().__init__()
        self.interval, self.function = interval, function
        self.args = [] if args is None else args
        self.kwargs = {} if kwargs is None else kwargs
        self.finished = Event()

    def run(self):
        if not self.finished.wait(self.interval):
            self.function(*self.args, **self.kwargs)
            self.finished.set()

    def cancel(self):
        """Makes it not call the function, if it hasn't yet."""
        self.finished.set()


class _MainThread(Thread):
    """The thread that the program begins in."""

    def __init__(self):
        super().__init__(name="MainThread", daemon=False)
        self._enter()


class _DummyThread(Thread):
    """Stands for a thread that was not started by this module."""

    def __init__(self):
        super().__init__(name=_newname("Dummy-%d"), daemon=True)
        self._enter()

    def is_alive(self):
        return True

    def join(self, timeout=None):
        raise RuntimeError("cannot join a dummy thread")


def current_thread():
    """The thread that calls."""
    return _active.get(get_ident()) or _DummyThread()


def active_count():
    """How many threads are alive."""
    return len(_active)


def currentThread():
    """Deprecated: current_thread()."""
    _deprecated("currentThread() is deprecated, use current_thread() instead")
    return current_thread()


def activeCount():
    """Deprecated: active_count()."""
    _deprecated("activeCount() is deprecated, use active_count() instead")
    return active_count()


_enumerate = enumerate


def enumerate():
    """The threads that are alive."""
    return [*_active.values()]


def main_thread():
    """The thread that the program began in."""
    return _main_thread


_threading_atexits = []


def _register_atexit(func, *arg, **kwargs):
    _threading_atexits.append(functools.partial(func, *arg, **kwargs))


# Called when the program has ended: waits for the threads that are no daemons.
def _shutdown():
    for atexit_call in reversed(_threading_atexits):
        atexit_call()
    while True:
        others = [t for t in _active.values() if t is not _main_thread and not t.daemon]
        if not others:
            break
        others[0].join()
    _main_thread._stopped = True


_main_thread = None


class _Starting:
    daemon = False


_active[get_ident()] = _Starting
_main_thread = _MainThread()
`

export function threadingModule(): ModuleSpec {
  return { name: "threading", doc, python: python() }
}
