import threading
import time

condition = threading.Condition()
items = []
log = []


def consume(n):
    with condition:
        while not items:
            condition.wait()
        log.append((n, items.pop(0)))


threads = [threading.Thread(target=consume, args=(n,)) for n in range(3)]
for thread in threads:
    thread.start()
with condition:
    items.extend("abc")
    condition.notify_all()
for thread in threads:
    thread.join()
print(sorted(item for _, item in log), sorted(n for n, _ in log))
with condition:
    print(condition.wait(0.01), condition.wait_for(lambda: True), condition.wait_for(lambda: 0, timeout=0.01))
for call in (condition.wait, condition.notify):
    try:
        call()
    except RuntimeError as error:
        print(error)
event = threading.Event()
print(event.is_set(), event.wait(0.01))
threading.Timer(0.01, event.set).start()
print(event.wait(), event.is_set())
cancelled = threading.Timer(0.02, print, ["never"])
cancelled.start()
cancelled.cancel()
semaphore = threading.Semaphore(2)
running = 0
most = 0


def limited():
    global running, most
    with semaphore:
        running += 1
        most = max(most, running)
        time.sleep(0.002)
        running -= 1


threads = [threading.Thread(target=limited) for _ in range(6)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(most)
bounded = threading.BoundedSemaphore(1)
try:
    bounded.release()
except ValueError as error:
    print(error)
barrier = threading.Barrier(3, action=lambda: print("all here"))
threads = [threading.Thread(target=barrier.wait) for _ in range(2)]
for thread in threads:
    thread.start()
barrier.wait()
for thread in threads:
    thread.join()
print(barrier.n_waiting, barrier.broken)
