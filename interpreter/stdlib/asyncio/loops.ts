// The event loops of the asyncio module and their policy.

export const loopsPython = () => String.raw`
@_public("asyncio.events")
class AbstractEventLoop:
    """Abstract event loop."""


class _State:
    running = None
    current = None
    policy = None


@_public("asyncio.base_events")
class BaseEventLoop(AbstractEventLoop):
    """An event loop over the host's clock: it runs callbacks that are ready and waits for those that are scheduled."""

    def __init__(self):
        self._closed = False
        self._stopping = False
        self._ready = collections.deque()
        self._scheduled = []
        self._exception_handler = None
        self._task_factory = None
        self._debug = False
        self._running = False
        self._default_executor = None
        self._wakeup = None
        self._round_began = 0.0
        self._asyncgens = []
        self._unretrieved = []
        self.slow_callback_duration = 0.1

    def __repr__(self):
        return (f"<{self.__class__.__name__} running={self.is_running()} closed={self.is_closed()} "
                f"debug={self.get_debug()}>")

    def create_future(self):
        """Create a Future object attached to the loop."""
        return Future(loop=self)

    def create_task(self, coro, *, name=None, context=None):
        """Schedule or begin executing a coroutine object. Return a task object."""
        self._check_closed()
        factory = self._task_factory
        if factory is None:
            return Task(coro, loop=self, name=name, context=context)
        made = factory(self, coro, **({} if context is None else {"context": context}))
        made.set_name(name)
        return made

    def set_task_factory(self, factory):
        """Set a task factory that will be used by loop.create_task()."""
        if factory is not None and not callable(factory):
            raise TypeError("task factory must be a callable or None")
        self._task_factory = factory

    def get_task_factory(self):
        """Return a task factory, or None if the default one is in use."""
        return self._task_factory

    def _check_closed(self):
        if self._closed:
            raise RuntimeError("Event loop is closed")

    def _check_running(self):
        if self.is_running():
            raise RuntimeError("This event loop is already running")
        if _State.running is not None:
            raise RuntimeError("Cannot run the event loop while another loop is running")

    def run_forever(self):
        """Run until stop() is called."""
        self._check_closed()
        self._check_running()
        hooks = sys.get_asyncgen_hooks() if hasattr(sys, "get_asyncgen_hooks") else None
        if hooks is not None:
            sys.set_asyncgen_hooks(firstiter=self._asyncgens.append)
        self._running = True
        _State.running = self
        try:
            while True:
                self._run_once()
                if self._stopping:
                    break
        finally:
            self._stopping = False
            self._running = False
            _State.running = None
            if hooks is not None:
                sys.set_asyncgen_hooks(*hooks)

    def run_until_complete(self, future):
        """Run until the Future is done.

        If the argument is a coroutine, it is wrapped in a Task.

        Return the Future's result, or raise its exception.
        """
        self._check_closed()
        self._check_running()
        is_ours = not isfuture(future)
        awaited = ensure_future(future, loop=self)
        awaited.add_done_callback(_run_until_complete_cb)
        try:
            self.run_forever()
        except:
            if is_ours and awaited.done() and not awaited.cancelled():
                # What is on its way out needs no telling when the task goes.
                awaited.exception()
            raise
        finally:
            awaited.remove_done_callback(_run_until_complete_cb)
        if awaited.done():
            return awaited.result()
        raise RuntimeError("Event loop stopped before Future completed.")

    def stop(self):
        """Stop running the event loop."""
        self._stopping = True
        if self._wakeup is not None:
            self._wakeup.set()

    def close(self):
        """Close the event loop."""
        if self._running:
            raise RuntimeError("Cannot close a running event loop")
        if self._closed:
            return
        self._closed = True
        for planned in (self._ready, self._scheduled):
            planned.clear()
        executor, self._default_executor = self._default_executor, None
        if executor is not None:
            executor.shutdown(wait=False)
        # CPython tells of these when they are collected.
        for future in self._unretrieved:
            future._tell_unretrieved()
        self._unretrieved.clear()

    def is_closed(self):
        """Returns True if the event loop was closed."""
        return self._closed

    def is_running(self):
        """Returns True if the event loop is running."""
        return self._running

    def time(self):
        """Return the time according to the event loop's clock."""
        return time.monotonic()

    def call_later(self, delay, callback, *args, context=None):
        """Arrange for a callback to be called at a given time."""
        if delay is not None:
            return self.call_at(self._now() + delay, callback, *args, context=context)
        raise TypeError("delay must not be None")

    # What one round schedules is ordered by its delays, however long the calls took; unless one really blocked.
    def _now(self):
        now = self.time()
        return self._round_began if self._running and now - self._round_began < 0.05 else now

    def call_at(self, when, callback, *args, context=None):
        """Like call_later(), but uses an absolute time."""
        if when is not None:
            self._check_closed()
            planned = TimerHandle(when, callback, args, self, context)
            planned._scheduled = True
            heapq.heappush(self._scheduled, planned)
            return planned
        raise TypeError("when cannot be None")

    def call_soon(self, callback, *args, context=None):
        """Arrange for a callback to be called as soon as possible."""
        self._check_closed()
        handle = Handle(callback, args, self, context)
        self._ready.append(handle)
        return handle

    def call_soon_threadsafe(self, callback, *args, context=None):
        """Like call_soon(), but thread-safe."""
        handle = self.call_soon(callback, *args, context=context)
        if self._wakeup is not None:
            self._wakeup.set()
        return handle

    def run_in_executor(self, executor, func, *args):
        self._check_closed()
        if executor is None and self._default_executor is None:
            import concurrent.futures
            self._default_executor = concurrent.futures.ThreadPoolExecutor(thread_name_prefix="asyncio")
        return wrap_future((self._default_executor if executor is None else executor).submit(func, *args), loop=self)

    def set_default_executor(self, executor):
        self._default_executor = executor

    async def shutdown_asyncgens(self):
        """Shutdown all active asynchronous generators."""
        closing = [ag for ag in self._asyncgens if ag.ag_frame is not None]
        self._asyncgens.clear()
        for ag in closing:
            await ag.aclose()

    async def shutdown_default_executor(self, timeout=None):
        """Schedule the shutdown of the default executor."""
        if self._default_executor is not None:
            self._default_executor.shutdown(wait=True)
            self._default_executor = None

    def get_exception_handler(self):
        """Return an exception handler, or None if the default one is in use."""
        return self._exception_handler

    def set_exception_handler(self, handler):
        """Set handler as the new event loop exception handler."""
        if handler is not None and not callable(handler):
            raise TypeError(f"A callable object or None is expected, got {handler!r}")
        self._exception_handler = handler

    def default_exception_handler(self, context):
        """Default exception handler."""
        message = context.get("message")
        if not message:
            message = "Unhandled exception in event loop"
        exception = context.get("exception")
        log_lines = [message]
        for key in sorted(context):
            if key in {"message", "exception"}:
                continue
            log_lines.append(f"{key}: {context[key]!r}")
        import logging
        exc_info = (type(exception), exception, exception.__traceback__) if exception is not None else False
        logging.getLogger("asyncio").error("\n".join(log_lines), exc_info=exc_info)

    def call_exception_handler(self, context):
        """Call the current event loop's exception handler."""
        if self._exception_handler is None:
            self.default_exception_handler(context)
        else:
            self._exception_handler(self, context)

    def get_debug(self):
        return self._debug

    def set_debug(self, enabled):
        self._debug = enabled

    def _run_once(self):
        scheduled = self._scheduled
        while scheduled and scheduled[0]._cancelled:
            heapq.heappop(scheduled)._scheduled = False
        if not self._ready and not self._stopping:
            self._wait(max(0, scheduled[0]._when - self.time()) if scheduled else None)
        self._round_began = self.time()
        end_time = self._round_began + 1e-9
        while scheduled and scheduled[0]._when < end_time:
            handle = heapq.heappop(scheduled)
            handle._scheduled = False
            self._ready.append(handle)
        # Callbacks that these add run in the next round.
        for _ in range(len(self._ready)):
            handle = self._ready.popleft()
            if not handle._cancelled:
                handle._run()
        handle = None

    # With threads about, one of them may have something for the loop before its time comes.
    def _wait(self, timeout):
        if "threading" not in sys.modules:
            if timeout is None:
                raise RuntimeError("deadlock: the event loop waits for what nobody can give any more")
            if timeout > 0:
                time.sleep(timeout)
            return
        import threading
        if self._wakeup is None:
            self._wakeup = threading.Event()
        self._wakeup.wait(timeout)
        self._wakeup.clear()

    def _unsupported(self, *args, **kwargs):
        raise NotImplementedError("asyncio's sockets, pipes, signals and subprocesses are not part of pytracify")

    add_reader = remove_reader = add_writer = remove_writer = add_signal_handler = remove_signal_handler = _unsupported
    create_connection = create_server = create_datagram_endpoint = subprocess_exec = subprocess_shell = _unsupported
    sock_recv = sock_sendall = sock_connect = sock_accept = connect_read_pipe = connect_write_pipe = getaddrinfo = _unsupported


class _UnixSelectorEventLoop(BaseEventLoop):
    pass


_UnixSelectorEventLoop.__module__ = "asyncio.unix_events"
SelectorEventLoop = EventLoop = _UnixSelectorEventLoop


def _run_until_complete_cb(fut):
    if not fut.cancelled():
        exc = fut.exception()
        if isinstance(exc, (SystemExit, KeyboardInterrupt)):
            return
    fut._loop.stop()


class AbstractEventLoopPolicy:
    """Abstract policy for accessing the event loop."""


class DefaultEventLoopPolicy(AbstractEventLoopPolicy):
    def get_event_loop(self):
        if _State.current is None:
            raise RuntimeError("There is no current event loop in thread 'MainThread'.")
        return _State.current

    def set_event_loop(self, loop):
        if not (loop is None or isinstance(loop, AbstractEventLoop)):
            raise TypeError(f"loop must be an instance of AbstractEventLoop or None, not '{type(loop).__name__}'")
        _State.current = loop

    def new_event_loop(self):
        return EventLoop()


def get_event_loop_policy():
    """Get the current event loop policy."""
    if _State.policy is None:
        _State.policy = DefaultEventLoopPolicy()
    return _State.policy


def set_event_loop_policy(policy):
    """Set the current event loop policy."""
    _State.policy = policy


def get_running_loop():
    """Return the running event loop.  Raise a RuntimeError if there is none."""
    if _State.running is None:
        raise RuntimeError("no running event loop")
    return _State.running


def _get_running_loop():
    return _State.running


def _set_running_loop(loop):
    _State.running = loop


def get_event_loop():
    """Return an asyncio event loop."""
    if _State.running is not None:
        return _State.running
    return get_event_loop_policy().get_event_loop()


def set_event_loop(loop):
    """Equivalent to calling get_event_loop_policy().set_event_loop(loop)."""
    get_event_loop_policy().set_event_loop(loop)


def new_event_loop():
    """Equivalent to calling get_event_loop_policy().new_event_loop()."""
    return get_event_loop_policy().new_event_loop()
`
