// What threads wait with: Condition, Semaphore, Event, Barrier. Python text of the threading module.

export const syncClasses = () => String.raw`

def _described(self, state):
    cls = type(self)
    return f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: {state}>"


class _Deadline:
    """What is left of a timeout (None: for ever). The clock starts when it is asked for the first time."""

    def __init__(self, timeout):
        self.left = timeout
        self._end = None

    def passed(self):
        if self.left is None:
            return False
        now = _time()
        if self._end is None:
            self._end = now + self.left
            return False
        self.left = self._end - now
        return self.left <= 0


class Condition:
    """A lock (an RLock unless another is given) whose holders can wait for each other's news."""

    def __init__(self, lock=None):
        self._lock = RLock() if lock is None else lock
        self._waiters = _deque()
        for name in "acquire", "release", "_release_save", "_acquire_restore", "_is_owned":
            if hasattr(self._lock, name):
                setattr(self, name, getattr(self._lock, name))

    def __repr__(self):
        return f"<Condition({self._lock}, {len(self._waiters)})>"

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *error):
        return self._lock.__exit__(*error)

    # For locks that lack these.
    _release_save = lambda self: self._lock.release()
    _acquire_restore = lambda self, kept: self._lock.acquire()

    def _is_owned(self):
        free = self._lock.acquire(False)
        if free:
            self._lock.release()
        return not free

    def _require_lock(self, action):
        if not self._is_owned():
            raise RuntimeError(f"cannot {action} on un-acquired lock")

    def wait(self, timeout=None):
        """Gives the lock up until a notification comes (True) or the time is over (False), then takes it again."""
        self._require_lock("wait")
        ticket = _allocate_lock()
        ticket.acquire()
        self._waiters.append(ticket)
        kept = self._release_save()
        woken = False
        try:
            if timeout is None:
                woken = ticket.acquire()
            elif timeout > 0:
                woken = ticket.acquire(True, timeout)
            else:
                woken = ticket.acquire(False)
            return woken
        finally:
            self._acquire_restore(kept)
            if not woken and ticket in self._waiters:
                self._waiters.remove(ticket)

    def wait_for(self, predicate, timeout=None):
        """Waits until predicate() is true or the time is over; gives what it said last."""
        deadline = _Deadline(timeout)
        while not (answer := predicate()) and not deadline.passed():
            self.wait(deadline.left)
        return answer

    def notify(self, n=1):
        """Wakes up to n of those who wait, the longest waiting first."""
        self._require_lock("notify")
        for _ in range(min(n, len(self._waiters))):
            self._waiters.popleft().release()

    def notify_all(self):
        """Wakes all who wait."""
        self.notify(len(self._waiters))

    def notifyAll(self):
        """The old name of notify_all."""
        _deprecated("notifyAll() is deprecated, use notify_all() instead")
        self.notify_all()


class Semaphore:
    """A count of permits: acquire takes one, waiting while there is none, and release gives some back."""

    def __init__(self, value=1):
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        self._value = value
        self._cond = Condition(Lock())

    def __repr__(self):
        return _described(self, f"value={self._value}")

    def acquire(self, blocking=True, timeout=None):
        """Takes a permit: True, or False when there is none in time."""
        if timeout is not None and not blocking:
            raise ValueError("can't specify timeout for non-blocking acquire")
        deadline = _Deadline(timeout)
        with self._cond:
            while self._value == 0:
                if not blocking or deadline.passed():
                    return False
                self._cond.wait(deadline.left)
            self._value -= 1
            return True

    def _return(self, n):
        self._value += n

    def release(self, n=1):
        """Gives n permits back."""
        if n < 1:
            raise ValueError("n must be one or more")
        with self._cond:
            self._return(n)
            self._cond.notify(n)

    __enter__ = acquire

    def __exit__(self, *error):
        self.release()


class BoundedSemaphore(Semaphore):
    """A semaphore that never has more permits than it began with."""

    def __init__(self, value=1):
        Semaphore.__init__(self, value)
        self._initial_value = value

    def __repr__(self):
        return _described(self, f"value={self._value}/{self._initial_value}")

    def _return(self, n):
        if self._value + n > self._initial_value:
            raise ValueError("Semaphore released too many times")
        self._value += n


class Event:
    """A flag, down at first, that threads can wait for."""

    def __init__(self):
        self._flag = False
        self._cond = Condition(Lock())

    def __repr__(self):
        return _described(self, "set" if self._flag else "unset")

    def is_set(self):
        """Is the flag up?"""
        return self._flag

    def isSet(self):
        """The old name of is_set."""
        _deprecated("isSet() is deprecated, use is_set() instead")
        return self._flag

    def set(self):
        """Puts the flag up and wakes who waits for it."""
        with self._cond:
            self._flag = True
            self._cond.notify_all()

    def clear(self):
        """Takes the flag down."""
        with self._cond:
            self._flag = False

    def wait(self, timeout=None):
        """True once the flag is up, False when the time is over."""
        with self._cond:
            return self._flag or self._cond.wait(timeout)


class BrokenBarrierError(RuntimeError):
    pass


class Barrier:
    """Holds threads until a number of them has come; then all go on, and the next round can fill."""

    def __init__(self, parties, action=None, timeout=None):
        if parties < 1:
            raise ValueError("parties must be > 0")
        self._parties, self._action, self._timeout = parties, action, timeout
        self._inside = 0
        self._phase = "filling"
        self._cond = Condition(Lock())

    def __repr__(self):
        return _described(self, "broken" if self.broken else f"waiters={self.n_waiting}/{self.parties}")

    parties = property(lambda self: self._parties, doc="How many threads a round takes.")
    n_waiting = property(lambda self: self._inside if self._phase == "filling" else 0, doc="How many have come.")
    broken = property(lambda self: self._phase == "broken", doc="Has it been aborted, or did someone's time run out?")

    def _turn(self, phase):
        self._phase = phase
        self._cond.notify_all()

    def wait(self, timeout=None):
        """Comes to the barrier; gives the thread's place in the round, from 0. The last one runs the action."""
        if timeout is None:
            timeout = self._timeout
        with self._cond:
            # Those of the round before go first.
            self._cond.wait_for(lambda: self._phase in ("filling", "broken"))
            if self.broken:
                raise BrokenBarrierError
            place = self._inside
            self._inside += 1
            try:
                if self._inside < self._parties:
                    self._stay(timeout)
                else:
                    self._open()
                return place
            finally:
                self._inside -= 1
                if not self._inside and self._phase in ("draining", "resetting"):
                    self._turn("filling")

    def _open(self):
        try:
            if self._action:
                self._action()
        except BaseException:
            self._turn("broken")
            raise
        self._turn("draining")

    def _stay(self, timeout):
        if not self._cond.wait_for(lambda: self._phase != "filling", timeout):
            self._turn("broken")
        if self._phase != "draining":
            raise BrokenBarrierError

    def reset(self):
        """Empties it: who waits gets a BrokenBarrierError, and a broken one works again."""
        with self._cond:
            if not self._inside:
                self._turn("filling")
            elif self._phase == "draining":
                self._cond.notify_all()
            else:
                self._turn("resetting")

    def abort(self):
        """Breaks it for all."""
        with self._cond:
            self._turn("broken")
`
