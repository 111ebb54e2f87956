import threading, time
c = threading.Condition()
got = []
def consumer(i):
    with c:
        ok = c.wait_for(lambda: len(got) > i, timeout=2)
        print("consumer", i, ok)
ts = [threading.Thread(target=consumer, args=(i,)) for i in range(3)]
for t in ts: t.start()
for i in range(3):
    with c:
        got.append(i); c.notify_all()
    time.sleep(0.02)
for t in ts: t.join()
with c: print(c.wait(0.01), c.wait_for(lambda: False, 0.01), c.wait_for(lambda: 5))
for f in (lambda: c.wait(), lambda: c.notify()):
    try: f()
    except RuntimeError as e: print(e)
s = threading.BoundedSemaphore(2)
print(s.acquire(), s.acquire(False), s.acquire(False), s.acquire(timeout=0.01))
s.release(2)
for f in (lambda: s.release(), lambda: s.release(0), lambda: s.acquire(False, 1), lambda: threading.Semaphore(-1), lambda: threading.Barrier(0)):
    try: f()
    except ValueError as e: print(e)
with s: print(repr(s).split(": ")[1])
e = threading.Event(); print(e.wait(0.01), repr(e).split(": ")[1]); e.set(); print(e.wait(), e.is_set(), repr(e).split(": ")[1]); e.clear(); print(e.is_set())
b = threading.Barrier(3, action=lambda: print("open"))
order = []
def party(i):
    order.append(b.wait())
ts = [threading.Thread(target=party, args=(i,)) for i in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(order), b.n_waiting, b.broken, b.parties, repr(b).split(": ")[1])
def late():
    try: b.wait(0.01)
    except threading.BrokenBarrierError: print("broken")
t = threading.Thread(target=late); t.start(); t.join()
print(b.broken, repr(b).split(": ")[1]); b.reset(); print(b.broken)
def failing(): raise ValueError("x")
b2 = threading.Barrier(1, failing)
try: b2.wait()
except ValueError as e: print("action", e, b2.broken)
b.abort(); print(b.broken)
print(repr(threading.Condition(threading.Lock()))[:11])
