// What tasks run within: timeouts, task groups, and the runner.

export const scopesPython = () => String.raw`
@_public("asyncio.timeouts")
class Timeout:
    """Asynchronous context manager for cancelling overdue coroutines."""

    def __init__(self, when):
        self._state = "created"
        self._timeout_handler = None
        self._task = None
        self._when = when

    def when(self):
        """Return the current deadline."""
        return self._when

    def reschedule(self, when):
        """Reschedule the timeout."""
        if self._state == "created":
            raise RuntimeError("Timeout has not been entered")
        if self._state != "active":
            raise RuntimeError(f"Cannot change state of {self._state} Timeout")
        timer, self._timeout_handler, self._when = self._timeout_handler, None, when
        if timer is not None:
            timer.cancel()
        if when is not None:
            loop = get_running_loop()
            is_over = when <= loop.time()
            ring = self._on_timeout
            self._timeout_handler = loop.call_soon(ring) if is_over else loop.call_at(when, ring)

    def expired(self):
        """Is timeout expired during execution?"""
        return self._state in ("expiring", "expired")

    def __repr__(self):
        when = ""
        if self._state == "active":
            when = f" when={None if self._when is None else round(self._when, 3)}"
        return f"<Timeout [{self._state}]{when}>"

    async def __aenter__(self):
        if self._state != "created":
            raise RuntimeError("Timeout has already been entered")
        self._task = task = current_task()
        if task is None:
            raise RuntimeError("Timeout should be used inside a task")
        self._cancelling, self._state = task.cancelling(), "active"
        self.reschedule(self._when)
        return self

    async def __aexit__(self, exc_type, exc_val, exc_tb):
        if self._timeout_handler is not None:
            self._timeout_handler.cancel()
            self._timeout_handler = None
        if self._state == "expiring":
            self._state = "expired"
            if self._task.uncancel() <= self._cancelling and exc_type is not None:
                if issubclass(exc_type, CancelledError):
                    raise TimeoutError from exc_val
                elif exc_val is not None:
                    self._insert_timeout_error(exc_val)
        elif self._state == "active":
            self._state = "finished"
        return None

    def _on_timeout(self):
        self._task.cancel()
        self._state = "expiring"
        self._timeout_handler = None

    @staticmethod
    def _insert_timeout_error(exc_val):
        """Puts a TimeoutError between an exception and the cancellation that it came of."""
        later, earlier = exc_val, exc_val.__context__
        while earlier is not None and not isinstance(earlier, CancelledError):
            later, earlier = earlier, earlier.__context__
        if earlier is not None:
            later.__context__ = between = TimeoutError()
            between.__context__ = between.__cause__ = earlier


def timeout(delay):
    """Timeout async context manager."""
    loop = get_running_loop()
    return Timeout(loop._now() + delay if delay is not None else None)


_timeout = timeout


def timeout_at(when):
    """Schedule the timeout at absolute time."""
    return Timeout(when)


@_public("asyncio.taskgroups")
class TaskGroup:
    """Asynchronous context manager for managing groups of tasks."""

    def __init__(self):
        self._entered = self._exiting = self._aborting = self._parent_cancel_requested = False
        self._loop = self._parent_task = self._base_error = self._on_completed_fut = None
        # A dict, for the order.
        self._tasks, self._errors = {}, []

    def __repr__(self):
        counts = [f" {name}={len(items)}" for name, items in (("tasks", self._tasks), ("errors", self._errors)) if items]
        state = " cancelling" if self._aborting else " entered" if self._entered else ""
        return f"<TaskGroup{''.join(counts)}{state}>"

    async def __aenter__(self):
        problem = "has already been entered"
        if not self._entered:
            self._loop = self._loop or get_running_loop()
            self._parent_task = current_task(self._loop)
            if self._parent_task is not None:
                self._entered = True
                return self
            problem = "cannot determine the parent task"
        raise RuntimeError(f"TaskGroup {self!r} {problem}")

    async def __aexit__(self, et, exc, tb):
        try:
            return await self._aexit(et, exc)
        finally:
            self._parent_task = None
            self._errors = None
            self._base_error = None
            exc = None

    async def _aexit(self, et, exc):
        self._exiting = True
        if et is not None and isinstance(exc, (SystemExit, KeyboardInterrupt)) and self._base_error is None:
            self._base_error = exc
        propagate_cancellation_error = exc if et is not None and issubclass(et, CancelledError) else None
        if et is not None and not self._aborting:
            self._abort()
        while self._tasks:
            if self._on_completed_fut is None:
                self._on_completed_fut = self._loop.create_future()
            try:
                await self._on_completed_fut
            except CancelledError as ex:
                if not self._aborting:
                    # The parent was cancelled from outside.
                    propagate_cancellation_error = ex
                    self._abort()
            self._on_completed_fut = None
        assert not self._tasks
        if self._base_error is not None:
            try:
                raise self._base_error
            finally:
                exc = None
        if self._parent_cancel_requested:
            if self._parent_task.uncancel() == 0:
                propagate_cancellation_error = None
        try:
            if propagate_cancellation_error is not None and not self._errors:
                try:
                    raise propagate_cancellation_error
                finally:
                    exc = None
        finally:
            propagate_cancellation_error = None
        if et is not None and not issubclass(et, CancelledError):
            self._errors.append(exc)
        if self._errors:
            if self._parent_task.cancelling():
                self._parent_task.uncancel()
                self._parent_task.cancel()
            try:
                raise BaseExceptionGroup("unhandled errors in a TaskGroup", self._errors) from None
            finally:
                exc = None
        exc = None

    def create_task(self, coro, *, name=None, context=None):
        """Create a new task in this group and return it."""
        refusal = self._refusal()
        if refusal is not None:
            coro.close()
            raise RuntimeError(f"TaskGroup {self!r} {refusal}")
        task = self._loop.create_task(coro, name=name, context=context)
        if task.done():
            self._on_task_done(task)
        else:
            self._tasks[task] = None
            task.add_done_callback(self._on_task_done)
        return task

    # Why no task can be made now, None if one can.
    def _refusal(self):
        if not self._entered:
            return "has not been entered"
        if self._exiting and not self._tasks:
            return "is finished"
        return "is shutting down" if self._aborting else None

    def _abort(self):
        self._aborting = True
        for t in list(self._tasks):
            if not t.done():
                t.cancel()

    def _on_task_done(self, task):
        self._tasks.pop(task, None)
        waiter = self._on_completed_fut
        if waiter is not None and not self._tasks and not waiter.done():
            waiter.set_result(True)
        if not task.cancelled() and task.exception() is not None:
            self._on_error(task, task.exception())

    def _on_error(self, task, error):
        self._errors.append(error)
        if self._base_error is None and isinstance(error, (SystemExit, KeyboardInterrupt)):
            self._base_error = error
        parent = self._parent_task
        if parent.done():
            message = f"Task {task!r} has errored out but its parent task {parent} is already completed"
            self._loop.call_exception_handler({"message": message, "exception": error, "task": task})
        elif not (self._aborting or self._parent_cancel_requested):
            # The body of the group is stopped too.
            self._abort()
            self._parent_cancel_requested = True
            parent.cancel()


@_public("asyncio.runners")
class Runner:
    """A context manager that controls event loop life cycle."""

    def __init__(self, *, debug=None, loop_factory=None):
        self._debug, self._loop_factory = debug, loop_factory
        self._state, self._set_event_loop = "created", False
        self._loop = self._context = None

    def __enter__(self):
        self._lazy_init()
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.close()

    def close(self):
        """Shutdown and close event loop."""
        if self._state != "initialized":
            return
        loop = self._loop
        try:
            _cancel_all_tasks(loop)
            for last in (loop.shutdown_asyncgens, loop.shutdown_default_executor):
                loop.run_until_complete(last())
        finally:
            if self._set_event_loop:
                set_event_loop(None)
            loop.close()
            self._state, self._loop = "closed", None

    def get_loop(self):
        """Return embedded event loop."""
        self._lazy_init()
        return self._loop

    def run(self, coro, *, context=None):
        """Run a coroutine inside the embedded event loop."""
        if not iscoroutine(coro):
            raise ValueError("a coroutine was expected, got {!r}".format(coro))
        if _get_running_loop() is not None:
            raise RuntimeError("Runner.run() cannot be called from a running event loop")
        self._lazy_init()
        if context is None:
            context = self._context
        task = self._loop.create_task(coro, context=context)
        return self._loop.run_until_complete(task)

    def _lazy_init(self):
        if self._state != "created":
            if self._state == "closed":
                raise RuntimeError("Runner is closed")
            return
        self._loop = loop = (self._loop_factory or new_event_loop)()
        if self._loop_factory is None and not self._set_event_loop:
            set_event_loop(loop)
            self._set_event_loop = True
        if self._debug is not None:
            loop.set_debug(self._debug)
        self._context, self._state = contextvars.copy_context(), "initialized"


def run(main, *, debug=None, loop_factory=None):
    """Execute the coroutine and return the result."""
    if _get_running_loop() is None:
        with Runner(debug=debug, loop_factory=loop_factory) as runner:
            return runner.run(main)
    raise RuntimeError("asyncio.run() cannot be called from a running event loop")


def _cancel_all_tasks(loop):
    tasks = all_tasks(loop)
    for task in tasks:
        task.cancel()
    if tasks:
        loop.run_until_complete(gather(*tasks, return_exceptions=True))
    for task in tasks:
        error = None if task.cancelled() else task.exception()
        if error is not None:
            message = "unhandled exception during asyncio.run() shutdown"
            loop.call_exception_handler({"message": message, "exception": error, "task": task})


def _unsupported(name):
    def function(*args, **kwargs):
        raise NotImplementedError(f"asyncio.{name}(): sockets and subprocesses are not part of pytracify")
    function.__name__ = function.__qualname__ = name
    return function


for _name in ("open_connection", "start_server", "open_unix_connection", "start_unix_server", "create_subprocess_exec",
              "create_subprocess_shell"):
    globals()[_name] = _unsupported(_name)
del _name
`
