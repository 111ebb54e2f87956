import queue

q = queue.Queue(maxsize=2)
q.put(None)
q.put("b")
print(q.qsize(), q.full(), q.empty())
try:
    q.put("c", block=False)
except queue.Full as error:
    print(repr(error))
try:
    q.put("c", timeout=0.01)
except queue.Full as error:
    print(repr(error))
print(q.get(), q.get_nowait())
for arguments in ({"block": False}, {"timeout": 0.01}, {"timeout": -1}):
    try:
        q.get(**arguments)
    except (queue.Empty, ValueError) as error:
        print(repr(error))
q.task_done()
q.task_done()
try:
    q.task_done()
except ValueError as error:
    print(error)
q.join()
p = queue.PriorityQueue()
for item in [(3, "c"), (1, "a"), (2, "b")]:
    p.put(item)
print([p.get() for _ in range(3)], p.queue)
s = queue.LifoQueue()
for item in "abc":
    s.put(item)
print([s.get() for _ in range(3)])
simple = queue.SimpleQueue()
simple.put(1)
print(simple.qsize(), simple.get(), simple.empty(), queue.SimpleQueue, queue.Queue[int])
try:
    simple.get_nowait()
except queue.Empty as error:
    print(repr(error), type(error))
q.put(1)
with q.mutex:
    q.queue.clear()
print(q.qsize())
q.shutdown()
for call in (q.get, lambda: q.put(1)):
    try:
        call()
    except queue.ShutDown as error:
        print(repr(error))
