// asyncio: futures and tasks. Python text that follows the event loop.

export const futuresPython = () => String.raw`

_PENDING = "PENDING"
_CANCELLED = "CANCELLED"
_FINISHED = "FINISHED"


def isfuture(obj):
    """Check for a Future."""
    return hasattr(obj.__class__, "_asyncio_future_blocking") and obj._asyncio_future_blocking is not None


def _format_callbacks(cb):
    shown = [_format_callback_source(callback, ()) for callback, _ in cb[:1] + cb[1:][-1:]]
    if len(cb) > 2:
        shown.insert(1, f"<{len(cb) - 2} more>")
    return f"cb=[{', '.join(shown)}]"


def _short(value):
    import reprlib
    return reprlib.repr(value)


@_public("_asyncio")
class Future:
    """This class is *almost* compatible with concurrent.futures.Future.

    A future holds a result or an exception that will be there later; it can be awaited.
    """

    _state = _PENDING
    _result = None
    _exception = None
    _loop = None
    _cancel_message = None
    _cancelled_exc = None
    _asyncio_future_blocking = False
    _log_traceback = False

    def __init__(self, *, loop=None):
        self._loop = get_event_loop() if loop is None else loop
        self._callbacks = []

    def _repr_info(self):
        info = [self._state.lower()]
        if self._state == _FINISHED:
            if self._exception is not None:
                info.append(f"exception={self._exception!r}")
            else:
                info.append(f"result={_short(self._result)}")
        if self._callbacks:
            info.append(_format_callbacks(self._callbacks))
        return info

    def __repr__(self):
        return "<{} {}>".format(self.__class__.__name__, " ".join(self._repr_info()))

    def _tell_unretrieved(self):
        if not self._log_traceback:
            return
        self._log_traceback = False
        self._loop.call_exception_handler({
            "message": f"{self.__class__.__name__} exception was never retrieved",
            "exception": self._exception,
            "future": self,
        })

    __class_getitem__ = classmethod(types.GenericAlias)

    def _make_cancelled_error(self):
        error, self._cancelled_exc = self._cancelled_exc, None
        if error is None:
            message = self._cancel_message
            error = CancelledError() if message is None else CancelledError(message)
        return error

    def get_loop(self):
        """Return the event loop the Future is bound to."""
        return self._loop

    def cancel(self, msg=None):
        """Cancel the future and schedule callbacks."""
        self._log_traceback = False
        if self._state != _PENDING:
            return False
        self._state = _CANCELLED
        self._cancel_message = msg
        self._schedule_callbacks()
        return True

    def _schedule_callbacks(self):
        callbacks = self._callbacks[:]
        self._callbacks[:] = []
        for callback, ctx in callbacks:
            self._loop.call_soon(callback, self, context=ctx)

    def cancelled(self):
        """Return True if the future was cancelled."""
        return self._state == _CANCELLED

    def done(self):
        """Return True if the future is done."""
        return self._state != _PENDING

    def result(self):
        """Return the result this future represents."""
        error = self._outcome("Result is not set.")
        if error is not None:
            raise error.with_traceback(self._exception_tb)
        return self._result

    def _outcome(self, missing):
        """The exception, if it ended in one; from now on somebody knows of it."""
        if self._state == _FINISHED:
            self._log_traceback = False
            return self._exception
        raise self._make_cancelled_error() if self._state == _CANCELLED else InvalidStateError(missing)

    def exception(self):
        """Return the exception that was set on this future."""
        return self._outcome("Exception is not set.")

    def add_done_callback(self, fn, *, context=None):
        """Add a callback to be run when the future becomes done."""
        if self._state == _PENDING:
            self._callbacks.append((fn, contextvars.copy_context() if context is None else context))
        else:
            self._loop.call_soon(fn, self, context=context)

    def remove_done_callback(self, fn):
        """Remove all instances of a callback from the "call when done" list."""
        before = len(self._callbacks)
        self._callbacks[:] = [pair for pair in self._callbacks if pair[0] != fn]
        return before - len(self._callbacks)

    def set_result(self, result):
        """Mark the future done and set its result."""
        self._finish(result, None)

    def _finish(self, result, error):
        if self._state != _PENDING:
            raise InvalidStateError("invalid state")
        self._result, self._exception, self._state = result, error, _FINISHED
        self._schedule_callbacks()

    def set_exception(self, exception):
        """Mark the future done and set an exception."""
        if self._state != _PENDING:
            raise InvalidStateError("invalid state")
        error = exception() if isinstance(exception, type) else exception
        if isinstance(error, StopIteration):
            wrapped = RuntimeError("StopIteration interacts badly with generators and cannot be raised into a Future")
            wrapped.__context__ = wrapped.__cause__ = error
            error = wrapped
        self._exception_tb = error.__traceback__
        self._finish(None, error)
        self._log_traceback = True
        self._loop._unretrieved.append(self)

    def __await__(self):
        if not self.done():
            self._asyncio_future_blocking = True
            yield self
        if not self.done():
            raise RuntimeError("await wasn't used with future")
        return self.result()

    __iter__ = __await__


def _set_result_unless_cancelled(fut, result):
    if fut.cancelled():
        return
    fut.set_result(result)


def wrap_future(future, *, loop=None):
    """Wrap concurrent.futures.Future object."""
    if isfuture(future):
        return future
    if loop is None:
        loop = get_event_loop()
    new_future = loop.create_future()

    def copy(source):
        def set_state():
            if new_future.cancelled():
                return
            if source.cancelled():
                new_future.cancel()
            elif (exception := source.exception()) is not None:
                new_future.set_exception(exception)
            else:
                new_future.set_result(source.result())
        loop.call_soon_threadsafe(set_state)
    future.add_done_callback(copy)
    new_future.add_done_callback(lambda f: future.cancel() if f.cancelled() else None)
    return new_future


# Marks what is no function, but whose call is a coroutine all the same (mocks).
_is_coroutine = object()


def iscoroutinefunction(func):
    """Return True if func is a decorated coroutine function."""
    if type(func) is types.FunctionType and not func.__dict__:
        return bool(func.__code__.co_flags & 0x80)
    import inspect
    return inspect.iscoroutinefunction(func) or getattr(func, "_is_coroutine", None) is _is_coroutine


def iscoroutine(obj):
    """Return True if obj is a coroutine object."""
    from collections.abc import Coroutine
    return isinstance(obj, (types.CoroutineType, Coroutine))


def _format_coroutine(coro):
    name = getattr(coro, "__qualname__", None) or getattr(coro, "__name__", None) or f"<{type(coro).__name__} without __name__>"
    name = f"{name}()"
    running = getattr(coro, "cr_running", False)
    code = getattr(coro, "cr_code", None)
    if code is None:
        return f"{name} running" if running else name
    frame = getattr(coro, "cr_frame", None)
    filename = code.co_filename or "<empty co_filename>"
    if frame is not None:
        return f"{name} running at {filename}:{frame.f_lineno}"
    return f"{name} done, defined at {filename}:{code.co_firstlineno}"


_task_name_counter = itertools.count(1).__next__
_scheduled_tasks = {}
_current_tasks = {}


@_public("_asyncio")
class Task(Future):
    """A coroutine wrapped in a Future."""

    def __init__(self, coro, *, loop=None, name=None, context=None, eager_start=False):
        super().__init__(loop=loop)
        if not iscoroutine(coro):
            raise TypeError(f"a coroutine was expected, got {coro!r}")
        self._coro, self._fut_waiter = coro, None
        self._num_cancels_requested, self._must_cancel = 0, False
        self._name = str(name) if name is not None else f"Task-{_task_name_counter()}"
        self._context = context if context is not None else contextvars.copy_context()
        _scheduled_tasks[self] = None
        if eager_start and self._loop.is_running():
            self._context.run(self._step)
            return
        self._loop.call_soon(self._step, context=self._context)

    def _repr_info(self):
        info = super()._repr_info()
        if self.cancelling() and not self.done():
            info[0] = "cancelling"
        info.insert(1, "name=%r" % self.get_name())
        if self._coro:
            info.insert(2, f"coro=<{_format_coroutine(self._coro)}>")
        if self._fut_waiter is not None:
            info.insert(3, f"wait_for={self._fut_waiter!r}")
        return info

    def get_coro(self):
        return self._coro

    def get_context(self):
        return self._context

    def get_name(self):
        return self._name

    def set_name(self, value):
        self._name = str(value)

    def set_result(self, result):
        raise RuntimeError("Task does not support set_result operation")

    def set_exception(self, exception):
        raise RuntimeError("Task does not support set_exception operation")

    def get_stack(self, *, limit=None):
        """Return the list of stack frames for this task's coroutine."""
        frame = self._coro.cr_frame
        return [] if frame is None else [frame]

    def print_stack(self, *, limit=None, file=None):
        """Print the stack or traceback for this task's coroutine."""
        import traceback
        file = sys.stderr if file is None else file
        frames = self.get_stack()
        if not frames:
            print(f"No stack for {self!r}", file=file)
            return
        print(f"Stack for {self!r} (most recent call last):", file=file)
        traceback.print_list(traceback.StackSummary.extract([(f, f.f_lineno) for f in frames]), file=file)

    def cancel(self, msg=None):
        """Request that this task cancel itself."""
        self._log_traceback = False
        if self.done():
            return False
        self._num_cancels_requested += 1
        # What it waits for is cancelled, and tells it so; else it hears of it at its next step.
        waited = self._fut_waiter
        if waited is None or not waited.cancel(msg=msg):
            self._must_cancel, self._cancel_message = True, msg
        return True

    def cancelling(self):
        """Return the count of the task's cancellation requests."""
        return self._num_cancels_requested

    def uncancel(self):
        """Decrement the task's count of cancellation requests."""
        left = self._num_cancels_requested - 1
        if left < 0:
            return 0
        self._num_cancels_requested = left
        self._must_cancel = self._must_cancel and left > 0
        return left

    def _step(self, exc=None):
        if self.done():
            raise InvalidStateError(f"_step(): already done: {self!r}, {exc!r}")
        if self._must_cancel:
            if not isinstance(exc, CancelledError):
                exc = self._make_cancelled_error()
            self._must_cancel = False
        self._fut_waiter = None
        before = _current_tasks.get(self._loop)
        _current_tasks[self._loop] = self
        try:
            self._step_run_and_handle_result(exc)
        finally:
            _current_tasks[self._loop] = before
            if self.done():
                _scheduled_tasks.pop(self, None)
            self = None

    def _step_run_and_handle_result(self, exc):
        coro = self._coro
        try:
            if exc is None:
                result = coro.send(None)
            else:
                result = coro.throw(exc)
        except StopIteration as exc:
            if self._must_cancel:
                self._must_cancel = False
                super().cancel(msg=self._cancel_message)
            else:
                super().set_result(exc.value)
        except CancelledError as exc:
            self._cancelled_exc = exc
            super().cancel()
        except (KeyboardInterrupt, SystemExit) as exc:
            super().set_exception(exc)
            raise
        except BaseException as exc:
            super().set_exception(exc)
        else:
            self._handle_yield(result)
        finally:
            self = None

    def _handle_yield(self, result):
        blocking = getattr(result, "_asyncio_future_blocking", None)
        error = None
        if blocking is not None:
            if result.get_loop() is not self._loop:
                error = f"Task {self!r} got Future {result!r} attached to a different loop"
            elif not blocking:
                error = f"yield was used instead of yield from in task {self!r} with {result!r}"
            elif result is self:
                error = f"Task cannot await on itself: {self!r}"
            else:
                result._asyncio_future_blocking = False
                result.add_done_callback(self._wakeup, context=self._context)
                self._fut_waiter = result
                if self._must_cancel and self._fut_waiter.cancel(msg=self._cancel_message):
                    self._must_cancel = False
                return
        elif result is None:
            self._loop.call_soon(self._step, context=self._context)
            return
        elif isinstance(result, types.GeneratorType):
            error = f"yield was used instead of yield from for generator in task {self!r} with {result!r}"
        else:
            error = f"Task got bad yield: {result!r}"
        self._loop.call_soon(self._step, RuntimeError(error), context=self._context)

    def _wakeup(self, future):
        try:
            future.result()
        except BaseException as exc:
            self._step(exc)
        else:
            self._step()
        self = None


Task._wakeup.__qualname__ = "Task.task_wakeup"


def current_task(loop=None):
    """Return a currently executed task."""
    return _current_tasks.get(get_running_loop() if loop is None else loop)


def all_tasks(loop=None):
    """Return a set of all tasks for the loop."""
    if loop is None:
        loop = get_running_loop()
    return {t for t in _scheduled_tasks if t._loop is loop and not t.done()}


def create_task(coro, *, name=None, context=None):
    """Schedule the execution of a coroutine object in a spawn task.

    Return a Task object.
    """
    loop = get_running_loop()
    return loop.create_task(coro, name=name, context=context)


def ensure_future(coro_or_future, *, loop=None):
    """Wrap a coroutine or an awaitable in a future.

    If the argument is a Future, it is returned directly.
    """
    if not isfuture(coro_or_future):
        coro = coro_or_future if iscoroutine(coro_or_future) else _as_coroutine(coro_or_future)
        return (get_event_loop() if loop is None else loop).create_task(coro)
    if loop in (None, coro_or_future.get_loop()):
        return coro_or_future
    raise ValueError("The future belongs to a different loop than the one specified as the loop argument")


def _as_coroutine(awaitable):
    if not hasattr(type(awaitable), "__await__"):
        raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")

    async def wrap_awaitable(awaitable):
        return await awaitable
    return wrap_awaitable(awaitable)
`
