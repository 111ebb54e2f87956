// asyncio: exceptions and handles. Python text that begins the module.

export const eventsPython = () => String.raw`
import collections
import contextvars
import functools
import heapq
import itertools
import sys
import time
import types
import warnings


def _public(module):
    def decorate(obj):
        obj.__module__ = module
        return obj
    return decorate


@_public("asyncio.exceptions")
class CancelledError(BaseException):
    """The Future or Task was cancelled."""


TimeoutError = TimeoutError


@_public("asyncio.exceptions")
class InvalidStateError(Exception):
    """The operation is not allowed in this state."""


@_public("asyncio.exceptions")
class SendfileNotAvailableError(RuntimeError):
    """Sendfile syscall is not available."""


@_public("asyncio.exceptions")
class IncompleteReadError(EOFError):
    """Incomplete read error."""

    def __init__(self, partial, expected):
        r_expected = "undefined" if expected is None else repr(expected)
        super().__init__(f"{len(partial)} bytes read on a total of {r_expected} expected bytes")
        self.partial = partial
        self.expected = expected


@_public("asyncio.exceptions")
class LimitOverrunError(Exception):
    """Reached the buffer limit while looking for a separator."""

    def __init__(self, message, consumed):
        super().__init__(message)
        self.consumed = consumed


@_public("asyncio.exceptions")
class BrokenBarrierError(RuntimeError):
    """Barrier is broken by barrier.abort() call."""


def _format_callback_source(func, args):
    func_repr = _format_callback(func, args, None)
    code = getattr(_unwrap(func), "__code__", None)
    if code is not None:
        func_repr += f" at {code.co_filename}:{code.co_firstlineno}"
    return func_repr


def _unwrap(func):
    while isinstance(func, functools.partial):
        func = func.func
    while hasattr(func, "__wrapped__"):
        func = func.__wrapped__
    return func


def _format_callback(func, args, kwargs, suffix=""):
    shown = _format_args(args, kwargs) + suffix
    if isinstance(func, functools.partial):
        return _format_callback(func.func, func.args, func.keywords, shown)
    name = getattr(func, "__qualname__", None) or getattr(func, "__name__", None) or repr(func)
    return name + shown


def _format_args(args, kwargs):
    items = [repr(arg) for arg in args or ()]
    items.extend(f"{k}={v!r}" for k, v in (kwargs or {}).items())
    return "({})".format(", ".join(items))


@_public("asyncio.events")
class Handle:
    """Object returned by callback registration methods."""

    __slots__ = ("_callback", "_args", "_cancelled", "_loop", "_repr", "_context", "__weakref__")

    def __init__(self, callback, args, loop, context=None):
        self._loop, self._callback, self._args = loop, callback, args
        self._context = context if context is not None else contextvars.copy_context()
        self._cancelled, self._repr = False, None

    def _repr_info(self):
        info = [self.__class__.__name__]
        if self._cancelled:
            info.append("cancelled")
        if self._callback is not None:
            info.append(_format_callback_source(self._callback, self._args))
        return info

    def __repr__(self):
        return "<{}>".format(" ".join(self._repr_info()))

    def get_context(self):
        return self._context

    def cancel(self):
        if not self._cancelled:
            self._cancelled = True
            self._callback = None
            self._args = None

    def cancelled(self):
        return self._cancelled

    def _run(self):
        try:
            self._context.run(self._callback, *self._args)
        except BaseException as error:
            if isinstance(error, (SystemExit, KeyboardInterrupt)):
                raise
            source = _format_callback_source(self._callback, self._args)
            self._loop.call_exception_handler({"message": f"Exception in callback {source}", "exception": error, "handle": self})
        self = None


@_public("asyncio.events")
class TimerHandle(Handle):
    """Object returned by timed callback registration methods."""

    __slots__ = ["_scheduled", "_when"]

    def __init__(self, when, callback, args, loop, context=None):
        super().__init__(callback, args, loop, context)
        self._when = when
        self._scheduled = False

    def _repr_info(self):
        info = super()._repr_info()
        info.insert(2 if self._cancelled else 1, f"when={self._when}")
        return info

    def __hash__(self):
        return hash(self._when)

    def __lt__(self, other):
        if isinstance(other, TimerHandle):
            return self._when < other._when
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, TimerHandle):
            return self._when <= other._when
        return NotImplemented

    def __eq__(self, other):
        return self is other

    def cancel(self):
        super().cancel()

    def when(self):
        """Return a scheduled callback time."""
        return self._when
`
