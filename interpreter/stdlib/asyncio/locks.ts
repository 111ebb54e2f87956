// asyncio: locks and the like.

export const locksPython = () => String.raw`

class _Waiting:
    _loop = None

    def _get_loop(self):
        running = _get_running_loop()
        mine = self._loop
        if mine is None:
            mine = self._loop = running
        if mine is running:
            return mine
        raise RuntimeError(f"{self!r} is bound to a different event loop")

    def _line_up(self):
        """A new place at the end of the line, which is made when the first one comes."""
        if self._waiters is None:
            self._waiters = collections.deque()
        place = self._get_loop().create_future()
        self._waiters.append(place)
        return place

    async def _turn(self, place):
        """Until somebody sets the place; whoever leaves gives it up."""
        try:
            await place
        finally:
            self._waiters.remove(place)


class _ContextManagerMixin:
    async def __aenter__(self):
        await self.acquire()
        return None

    async def __aexit__(self, exc_type, exc, tb):
        self.release()


def _state_repr(self, extra):
    res = object.__repr__(self)
    if self._waiters:
        extra = f"{extra}, waiters:{len(self._waiters)}"
    return f"<{res[1:-1]} [{extra}]>"


@_public("asyncio.locks")
class Lock(_ContextManagerMixin, _Waiting):
    """Primitive lock objects."""

    def __init__(self):
        self._waiters = None
        self._locked = False

    def __repr__(self):
        return _state_repr(self, "locked" if self._locked else "unlocked")

    def locked(self):
        """Return True if lock is acquired."""
        return self._locked

    async def acquire(self):
        """Acquire a lock."""
        must_wait = self._locked or any(not place.cancelled() for place in self._waiters or ())
        if must_wait:
            try:
                await self._turn(self._line_up())
            except CancelledError:
                # The turn may have been this one's: the next takes it.
                if not self._locked:
                    self._wake_up_first()
                raise
        self._locked = True
        return True

    def release(self):
        """Release a lock."""
        if not self._locked:
            raise RuntimeError("Lock is not acquired.")
        self._locked = False
        self._wake_up_first()

    def _wake_up_first(self):
        first = next(iter(self._waiters or ()), None)
        if first is not None and not first.done():
            first.set_result(True)


@_public("asyncio.locks")
class Event(_Waiting):
    """Asynchronous equivalent to threading.Event."""

    def __init__(self):
        self._waiters = collections.deque()
        self._value = False

    def __repr__(self):
        return _state_repr(self, "set" if self._value else "unset")

    def is_set(self):
        """Return True if and only if the internal flag is true."""
        return self._value

    def set(self):
        """Set the internal flag to true. All coroutines waiting for it to become true are awakened."""
        if self._value:
            return
        self._value = True
        for place in self._waiters:
            if not place.done():
                place.set_result(True)

    def clear(self):
        """Reset the internal flag to false."""
        self._value = False

    async def wait(self):
        """Block until the internal flag is true."""
        if not self._value:
            await self._turn(self._line_up())
        return True


@_public("asyncio.locks")
class Condition(_ContextManagerMixin, _Waiting):
    """Asynchronous equivalent to threading.Condition."""

    def __init__(self, lock=None):
        self._waiters = collections.deque()
        self._lock = Lock() if lock is None else lock
        for name in ("acquire", "release", "locked"):
            setattr(self, name, getattr(self._lock, name))

    def __repr__(self):
        return _state_repr(self, "locked" if self.locked() else "unlocked")

    async def wait(self):
        """Wait until notified."""
        if not self.locked():
            raise RuntimeError("cannot wait on un-acquired lock")
        place = self._get_loop().create_future()
        self.release()
        self._waiters.append(place)
        try:
            try:
                await self._turn(place)
            finally:
                await self._retake()
        except BaseException:
            # A wake-up this one cannot use is another's.
            self._notify(1)
            raise
        return True

    async def _retake(self):
        """Takes the lock again, however often it is cancelled; the last cancellation is raised then."""
        held = False
        cancellation = None
        while not held:
            try:
                await self.acquire()
                held = True
            except CancelledError as error:
                cancellation = error
        try:
            if cancellation is not None:
                raise cancellation
        finally:
            cancellation = None

    async def wait_for(self, predicate):
        """Wait until a predicate becomes true."""
        result = predicate()
        while not result:
            await self.wait()
            result = predicate()
        return result

    def notify(self, n=1):
        """By default, wake up one coroutine waiting on this condition, if any."""
        if not self.locked():
            raise RuntimeError("cannot notify on un-acquired lock")
        self._notify(n)

    def _notify(self, n):
        asleep = [place for place in self._waiters if not place.done()]
        for place in asleep:
            if n <= 0:
                return
            place.set_result(False)
            n -= 1

    def notify_all(self):
        """Wake up all threads waiting on this condition."""
        self.notify(len(self._waiters))


@_public("asyncio.locks")
class Semaphore(_ContextManagerMixin, _Waiting):
    """A Semaphore implementation."""

    def __init__(self, value=1):
        if value < 0:
            raise ValueError("Semaphore initial value must be >= 0")
        self._waiters = None
        self._value = value

    def __repr__(self):
        return _state_repr(self, "locked" if self.locked() else f"unlocked, value:{self._value}")

    def locked(self):
        """Returns True if semaphore cannot be acquired immediately."""
        return self._value == 0 or any(not w.cancelled() for w in self._waiters or ())

    async def acquire(self):
        """Acquire a semaphore."""
        if not self.locked():
            self._value -= 1
            return True
        place = self._line_up()
        try:
            await self._turn(place)
        except CancelledError:
            if place.done() and not place.cancelled():
                # It was let in and cancelled at once: its count goes back.
                self._value += 1
            raise
        finally:
            while self._value > 0 and self._wake_up_next():
                pass
        return True

    def release(self):
        """Release a semaphore, incrementing the internal counter by one."""
        self._value += 1
        self._wake_up_next()

    def _wake_up_next(self):
        place = next((each for each in self._waiters or () if not each.done()), None)
        if place is not None:
            self._value -= 1
            place.set_result(True)
        return place is not None


@_public("asyncio.locks")
class BoundedSemaphore(Semaphore):
    """A bounded semaphore implementation."""

    def __init__(self, value=1):
        self._bound_value = value
        super().__init__(value)

    def release(self):
        if self._value >= self._bound_value:
            raise ValueError("BoundedSemaphore released too many times")
        super().release()


@_public("asyncio.locks")
class Barrier(_Waiting):
    """Asynchronous equivalent to threading.Barrier"""

    def __init__(self, parties):
        if parties < 1:
            raise ValueError("parties must be >= 1")
        self._cond = Condition()
        self._parties = parties
        self._state = "filling"
        self._count = 0

    def __repr__(self):
        shown = self._state
        if shown != "broken":
            shown = f"{shown}, waiters:{self.n_waiting}/{self._parties}"
        return f"{object.__repr__(self)[:-1]} [{shown}]>"

    async def __aenter__(self):
        return await self.wait()

    async def __aexit__(self, *args):
        pass

    async def wait(self):
        """Wait for the barrier."""
        async with self._cond:
            await self._cond.wait_for(lambda: self._state not in ("draining", "resetting"))
            if self._state == "broken":
                raise BrokenBarrierError("Barrier aborted")
            try:
                index = self._count
                self._count += 1
                if index + 1 == self._parties:
                    self._state = "draining"
                    self._cond.notify_all()
                else:
                    await self._cond.wait_for(lambda: self._state != "filling")
                    if self._state in ("broken", "resetting"):
                        raise BrokenBarrierError("Abort or reset of barrier")
                return index
            finally:
                self._count -= 1
                if self._count == 0:
                    if self._state in ("resetting", "draining"):
                        self._state = "filling"
                    self._cond.notify_all()

    async def reset(self):
        """Reset the barrier to the initial state."""
        async with self._cond:
            self._state = "resetting" if self._count > 0 else "filling"
            self._cond.notify_all()

    async def abort(self):
        """Place the barrier into a 'broken' state."""
        async with self._cond:
            self._state = "broken"
            self._cond.notify_all()

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return self._count if self._state == "filling" else 0

    @property
    def broken(self):
        return self._state == "broken"
`
