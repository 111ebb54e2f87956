// The queue module.

import type { ModuleSpec } from "./module.js"

const python = () => String.raw`
import threading
import types
from collections import deque
from heapq import heappop, heappush
from time import monotonic as time

__all__ = ["Empty", "Full", "ShutDown", "Queue", "PriorityQueue", "LifoQueue", "SimpleQueue"]


class Empty(Exception):
    "Exception raised by Queue.get(block=0)/get_nowait()."


Empty.__module__ = "_queue"


class Full(Exception):
    "Exception raised by Queue.put(block=0)/put_nowait()."


class ShutDown(Exception):
    """Raised when put/get with shut-down queue."""


class Queue:
    """A first-in, first-out queue between threads; it holds at most maxsize items, or any number when maxsize <= 0."""

    def __init__(self, maxsize=0):
        lock = threading.Lock()
        self.maxsize = maxsize
        self._init(maxsize)
        self.mutex = lock
        for name in ("not_empty", "not_full", "all_tasks_done"):
            setattr(self, name, threading.Condition(lock))
        self.unfinished_tasks = 0
        self.is_shutdown = False

    # What a subclass may replace: the container and its order.

    def _init(self, maxsize):
        self.queue = deque()

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.popleft()

    def _await(self, condition, ready, closed, failure, block, timeout):
        # The caller holds the lock; returns once ready() is true.
        deadline = None
        if block and timeout is not None:
            if timeout < 0:
                raise ValueError("'timeout' must be a non-negative number")
            deadline = time() + timeout
        while not ready():
            left = None if deadline is None else deadline - time()
            if not block or left is not None and left <= 0:
                raise failure
            condition.wait(left)
            if closed():
                raise ShutDown

    def put(self, item, block=True, timeout=None):
        """Append item, waiting for room (up to timeout seconds) if block is true; Full when there is none."""
        with self.not_full:
            if self.is_shutdown:
                raise ShutDown
            if self.maxsize > 0:
                self._await(self.not_full, lambda: self._qsize() < self.maxsize, lambda: self.is_shutdown,
                            Full, block, timeout)
            self._put(item)
            self.unfinished_tasks += 1
            self.not_empty.notify()

    def get(self, block=True, timeout=None):
        """Take the next item, waiting for one (up to timeout seconds) if block is true; Empty when there is none."""
        def drained():
            return self.is_shutdown and not self._qsize()

        with self.not_empty:
            if drained():
                raise ShutDown
            self._await(self.not_empty, self._qsize, drained, Empty, block, timeout)
            item = self._get()
            self.not_full.notify()
            return item

    def put_nowait(self, item):
        """put() that never waits."""
        return self.put(item, block=False)

    def get_nowait(self):
        """get() that never waits."""
        return self.get(block=False)

    def qsize(self):
        """How many items are held right now; another thread may change it at once."""
        with self.mutex:
            return self._qsize()

    def empty(self):
        """Whether nothing is held right now."""
        return not self.qsize()

    def full(self):
        """Whether maxsize is reached right now."""
        with self.mutex:
            return 0 < self.maxsize <= self._qsize()

    def task_done(self):
        """Report one taken item as dealt with; ValueError if there are more reports than items."""
        with self.all_tasks_done:
            if self.unfinished_tasks <= 0:
                raise ValueError("task_done() called too many times")
            self.unfinished_tasks -= 1
            if not self.unfinished_tasks:
                self.all_tasks_done.notify_all()

    def join(self):
        """Wait until every item put has been reported by task_done()."""
        with self.all_tasks_done:
            self.all_tasks_done.wait_for(lambda: not self.unfinished_tasks)

    def shutdown(self, immediate=False):
        """Refuse further puts, and gets once drained; immediate drops what is held."""
        with self.mutex:
            self.is_shutdown = True
            if immediate:
                while self._qsize():
                    self._get()
                    self.unfinished_tasks = max(self.unfinished_tasks - 1, 0)
                self.all_tasks_done.notify_all()
            for waiting in (self.not_empty, self.not_full):
                waiting.notify_all()

    __class_getitem__ = classmethod(types.GenericAlias)


class PriorityQueue(Queue):
    """A Queue that gives its smallest item first."""

    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        heappush(self.queue, item)

    def _get(self):
        return heappop(self.queue)


class LifoQueue(Queue):
    """A Queue that gives its newest item first."""

    def _init(self, maxsize):
        self.queue = []

    def _get(self):
        return self.queue.pop()


class _PySimpleQueue:
    """Simple, unbounded FIFO queue."""

    def __init__(self):
        self._queue = deque()
        self._count = threading.Semaphore(0)

    def put(self, item, block=True, timeout=None):
        """Put the item on the queue."""
        self._queue.append(item)
        self._count.release()

    def get(self, block=True, timeout=None):
        """Remove and return an item from the queue."""
        if timeout is not None and timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        if not self._count.acquire(block, timeout if block else None):
            raise Empty
        return self._queue.popleft()

    def put_nowait(self, item):
        """Put an item into the queue without blocking."""
        return self.put(item, block=False)

    def get_nowait(self):
        """Remove and return an item from the queue without blocking."""
        return self.get(block=False)

    def empty(self):
        """Return True if the queue is empty, False otherwise (not reliable!)."""
        return len(self._queue) == 0

    def qsize(self):
        """Return the approximate size of the queue (not reliable!)."""
        return len(self._queue)

    __class_getitem__ = classmethod(types.GenericAlias)


SimpleQueue = type("SimpleQueue", (), {**{k: v for k, v in _PySimpleQueue.__dict__.items()
                                          if k not in ("__dict__", "__weakref__")}, "__module__": "_queue"})
`

export function queueModule(): ModuleSpec {
  return { name: "queue", doc: "A multi-producer, multi-consumer queue.", python: python() }
}
