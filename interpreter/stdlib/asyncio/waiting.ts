// asyncio: waiting for one thing or several. Python text that follows futures and tasks.

export const waitingPython = () => String.raw`

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"


class _NextRound:
    def __await__(self):
        yield


async def sleep(delay, result=None):
    """Coroutine that completes after a given time (in seconds)."""
    if delay <= 0:
        await _NextRound()
        return result
    if delay == delay:
        loop = get_running_loop()
        over = loop.create_future()
        timer = loop.call_later(delay, _set_result_unless_cancelled, over, result)
        try:
            return await over
        finally:
            timer.cancel()
    raise ValueError("Invalid delay: NaN (not a number)")


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    """Wait for the Futures or Tasks given by fs to complete.

    Returns two sets of Future: (done, pending).
    """
    _refuse_single(fs, "a list")
    if not fs:
        raise ValueError("Set of Tasks/Futures is empty.")
    if return_when not in {FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED}:
        raise ValueError(f"Invalid return_when value: {return_when}")
    futures = {*fs}
    if any(map(iscoroutine, futures)):
        raise TypeError("Passing coroutines is forbidden, use tasks explicitly.")
    return await _wait(futures, timeout, return_when, get_running_loop())


def _refuse_single(fs, what):
    if iscoroutine(fs) or isfuture(fs):
        raise TypeError(f"expect {what} of futures, not {type(fs).__name__}")


def _release_waiter(waiter, *args):
    if not waiter.done():
        waiter.set_result(None)


# Does a future end the waiting by itself?
def _is_enough(f, return_when):
    if return_when == FIRST_COMPLETED:
        return True
    return return_when == FIRST_EXCEPTION and not f.cancelled() and f.exception() is not None


async def _wait(fs, timeout, return_when, loop):
    running = {f for f in fs if not f.done()}
    if running and not any(_is_enough(f, return_when) for f in fs - running):
        await _wait_for_running(set(running), timeout, return_when, loop)
    pending = {f for f in fs if not f.done()}
    return fs - pending, pending


async def _wait_for_running(running, timeout, return_when, loop):
    waiter = loop.create_future()
    limit = None if timeout is None else loop.call_later(timeout, _release_waiter, waiter)
    watched = list(running)

    def ended(f):
        running.discard(f)
        if not running or _is_enough(f, return_when):
            _release_waiter(waiter)

    for f in watched:
        f.add_done_callback(ended)
    try:
        await waiter
    finally:
        if limit is not None:
            limit.cancel()
        for f in watched:
            f.remove_done_callback(ended)


async def wait_for(fut, timeout):
    """Wait for the single Future or coroutine to complete, with timeout.

    Returns result of the Future or coroutine.  When a timeout occurs,
    it cancels the task and raises TimeoutError.
    """
    if fut is not None and not isfuture(fut) and not iscoroutine(fut) and not hasattr(type(fut), "__await__"):
        raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")
    if timeout is not None and timeout <= 0:
        fut = ensure_future(fut)
        if fut.done():
            return fut.result()
        await _cancel_and_wait(fut)
        try:
            return fut.result()
        except CancelledError as exc:
            raise TimeoutError from exc
    async with _timeout(timeout):
        return await fut


async def _cancel_and_wait(fut):
    ended = get_running_loop().create_future()
    tell = functools.partial(_release_waiter, ended)
    fut.add_done_callback(tell)
    try:
        fut.cancel()
        await ended
    finally:
        fut.remove_done_callback(tell)


class _AsCompletedIterator:
    def __init__(self, aws, timeout):
        self._ended = Queue()
        loop = get_event_loop()
        self._running = {ensure_future(aw, loop=loop) for aw in set(aws)}
        self._left = len(self._running)
        for f in self._running:
            f.add_done_callback(self._one_ended)
        has_limit = timeout is not None and self._running
        self._limit = loop.call_later(timeout, self._time_is_up) if has_limit else None

    def __iter__(self):
        return self

    def __aiter__(self):
        return self

    # Awaitables of results, in the order in which they come.
    def __next__(self):
        self._count(StopIteration)
        return self._next_ended(resolve=True)

    async def __anext__(self):
        self._count(StopAsyncIteration)
        return await self._next_ended()

    def _count(self, end):
        if self._left == 0:
            raise end
        self._left -= 1

    def _time_is_up(self):
        late, self._running = self._running, set()
        for f in late:
            f.remove_done_callback(self._one_ended)
            self._ended.put_nowait(None)

    def _one_ended(self, f):
        if f in self._running:
            self._running.remove(f)
            self._ended.put_nowait(f)
            if self._limit is not None and not self._running:
                self._limit.cancel()

    async def _next_ended(self, resolve=False):
        f = await self._ended.get()
        if f is None:
            raise TimeoutError
        return f.result() if resolve else f


def as_completed(fs, *, timeout=None):
    """Create an iterator of awaitables or their results in completion order."""
    _refuse_single(fs, "an iterable")
    return _AsCompletedIterator(fs, timeout)


class _GatheringFuture(Future):
    def __init__(self, children, *, loop):
        super().__init__(loop=loop)
        self._children = children
        self._cancel_requested = False

    def cancel(self, msg=None):
        if self.done():
            return False
        # All of them are asked.
        asked = [child.cancel(msg=msg) for child in self._children]
        self._cancel_requested = self._cancel_requested or any(asked)
        return any(asked)


_GatheringFuture.__module__ = "asyncio.tasks"


def gather(*coros_or_futures, return_exceptions=False):
    """Return a future aggregating results from the given coroutines/futures."""
    if not coros_or_futures:
        loop = get_event_loop()
        outer = loop.create_future()
        outer.set_result([])
        return outer
    loop = _get_running_loop()
    outer = None
    futures = {}
    ended = []

    def one_ended(fut):
        ended.append(fut)
        if outer is None or outer.done():
            _look_at_exception(fut)
        elif not return_exceptions and fut.cancelled():
            outer.set_exception(fut._make_cancelled_error())
        elif not return_exceptions and fut.exception() is not None:
            outer.set_exception(fut.exception())
        elif len(ended) == len(futures):
            if outer._cancel_requested:
                outer.set_exception(fut._make_cancelled_error())
            else:
                outer.set_result([_result_or_exception(child) for child in outer._children])

    children = []
    for arg in coros_or_futures:
        if arg not in futures:
            futures[arg] = made = ensure_future(arg, loop=loop)
            loop = loop or made.get_loop()
            made.add_done_callback(one_ended)
        children.append(futures[arg])
    outer = _GatheringFuture(children, loop=loop)
    return outer


# An exception that was asked for is not reported as forgotten.
def _look_at_exception(fut):
    if not fut.cancelled():
        fut.exception()


def _result_or_exception(fut):
    if fut.cancelled():
        return CancelledError("" if fut._cancel_message is None else fut._cancel_message)
    error = fut.exception()
    return fut.result() if error is None else error


def shield(arg):
    """Wait for a future, shielding it from cancellation."""
    inner = ensure_future(arg)
    if inner.done():
        return inner
    outer = inner.get_loop().create_future()

    def inner_ended(inner):
        if outer.cancelled():
            _look_at_exception(inner)
        elif inner.cancelled():
            outer.cancel()
        elif inner.exception() is not None:
            outer.set_exception(inner.exception())
        else:
            outer.set_result(inner.result())

    def outer_ended(outer):
        if not inner.done():
            inner.remove_done_callback(inner_ended)

    inner.add_done_callback(inner_ended)
    outer.add_done_callback(outer_ended)
    return outer


def run_coroutine_threadsafe(coro, loop):
    """Submit a coroutine object to a given event loop.

    Return a concurrent.futures.Future to access the result.
    """
    if not iscoroutine(coro):
        raise TypeError("A coroutine object is required")
    import concurrent.futures
    future = concurrent.futures.Future()

    def callback():
        task = ensure_future(coro, loop=loop)

        def copy(task):
            if task.cancelled():
                future.cancel()
            elif (exception := task.exception()) is not None:
                future.set_exception(exception)
            else:
                future.set_result(task.result())
        task.add_done_callback(copy)
    loop.call_soon_threadsafe(callback)
    return future


async def to_thread(func, /, *args, **kwargs):
    """Asynchronously run function *func* in a separate thread."""
    within = contextvars.copy_context().run
    return await get_running_loop().run_in_executor(None, functools.partial(within, func, *args, **kwargs))
`
