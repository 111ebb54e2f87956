// The queues of the asyncio module.

export const queuesPython = () => String.raw`
@_public("asyncio.queues")
class QueueEmpty(Exception):
    """Raised when Queue.get_nowait() is called on an empty Queue."""


@_public("asyncio.queues")
class QueueFull(Exception):
    """Raised when the Queue.put_nowait() method is called on a full Queue."""


@_public("asyncio.queues")
class QueueShutDown(Exception):
    """Raised when putting on to or getting from a shut-down Queue."""


@_public("asyncio.queues")
class Queue(_Waiting):
    """A queue, useful for coordinating producer and consumer coroutines."""

    def __init__(self, maxsize=0):
        self._maxsize, self._is_shutdown, self._unfinished_tasks = maxsize, False, 0
        self._getters, self._putters = collections.deque(), collections.deque()
        self._finished = Event()
        # Nothing is unfinished yet.
        self._finished.set()
        self._init(maxsize)

    def _init(self, maxsize):
        self._queue = collections.deque()

    def _get(self):
        return self._queue.popleft()

    def _put(self, item):
        self._queue.append(item)

    def _wakeup_next(self, waiters):
        while waiters:
            place = waiters.popleft()
            if not place.done():
                place.set_result(None)
                return

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x} {self._format()}>"

    def __str__(self):
        return f"<{type(self).__name__} {self._format()}>"

    __class_getitem__ = classmethod(types.GenericAlias)

    def _format(self):
        shown = [f"maxsize={self._maxsize!r}"]
        if getattr(self, "_queue", None):
            shown.append(f"_queue={[*self._queue]!r}")
        for name in ("_getters", "_putters"):
            if line := getattr(self, name):
                shown.append(f"{name}[{len(line)}]")
        if self._unfinished_tasks:
            shown.append(f"tasks={self._unfinished_tasks}")
        if self._is_shutdown:
            shown.append("shutdown")
        return " ".join(shown)

    def qsize(self):
        """How many items wait in the queue."""
        return len(self._queue)

    @property
    def maxsize(self):
        """Number of items allowed in the queue."""
        return self._maxsize

    def empty(self):
        """Return True if the queue is empty, False otherwise."""
        return not self._queue

    def full(self):
        """Return True if there are maxsize items in the queue."""
        return False if self._maxsize <= 0 else self.qsize() >= self._maxsize

    async def put(self, item):
        """Put an item into the queue. If the queue is full, wait until a free slot is available."""
        await self._pass(self._putters, self.full)
        return self.put_nowait(item)

    async def _pass(self, line, closed):
        """Waits in the line as long as closed() says so. Who is thrown out hands an unused turn on."""
        while closed():
            if self._is_shutdown:
                raise QueueShutDown
            place = self._get_loop().create_future()
            line.append(place)
            try:
                await place
            except:
                place.cancel()
                if place in line:
                    line.remove(place)
                if not (closed() or place.cancelled()):
                    self._wakeup_next(line)
                raise

    def put_nowait(self, item):
        """Put an item into the queue without blocking."""
        if self._is_shutdown or self.full():
            raise QueueShutDown if self._is_shutdown else QueueFull
        self._put(item)
        self._unfinished_tasks += 1
        self._finished.clear()
        self._wakeup_next(self._getters)

    async def get(self):
        """Remove and return an item from the queue. If queue is empty, wait until an item is available."""
        await self._pass(self._getters, self.empty)
        return self.get_nowait()

    def get_nowait(self):
        """Remove and return an item from the queue."""
        if self.empty():
            raise QueueShutDown if self._is_shutdown else QueueEmpty
        item = self._get()
        self._wakeup_next(self._putters)
        return item

    def task_done(self):
        """Indicate that a formerly enqueued task is complete."""
        left = self._unfinished_tasks - 1
        if left < 0:
            raise ValueError("task_done() called too many times")
        self._unfinished_tasks = left
        if left == 0:
            self._finished.set()

    async def join(self):
        """Block until all items in the queue have been gotten and processed."""
        if self._unfinished_tasks > 0:
            await self._finished.wait()

    def shutdown(self, immediate=False):
        """Shut-down the queue, making queue gets and puts raise QueueShutDown."""
        self._is_shutdown = True
        if immediate:
            while not self.empty():
                self._get()
                self._unfinished_tasks = max(self._unfinished_tasks - 1, 0)
            if not self._unfinished_tasks:
                self._finished.set()
        for line in (self._getters, self._putters):
            while line:
                self._wakeup_next(line)


@_public("asyncio.queues")
class PriorityQueue(Queue):
    """A subclass of Queue; retrieves entries in priority order (lowest first)."""

    def _init(self, maxsize):
        self._queue = []

    def _put(self, item):
        heapq.heappush(self._queue, item)

    def _get(self):
        return heapq.heappop(self._queue)


@_public("asyncio.queues")
class LifoQueue(Queue):
    """A subclass of Queue that retrieves most recently added entries first."""

    def _init(self, maxsize):
        self._queue = []

    def _put(self, item):
        self._queue.append(item)

    def _get(self):
        return self._queue.pop()
`
