import threading
import time

lock = threading.Lock()
total = 0


def add():
    global total
    for _ in range(50):
        with lock:
            before = total
            if before % 20 == 0:
                time.sleep(0.001)
            total = before + 1


threads = [threading.Thread(target=add) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(total, lock.locked())
print(lock.acquire(), lock.acquire(False), lock.acquire(timeout=0.01), lock.locked())
lock.release()
reentrant = threading.RLock()
with reentrant:
    with reentrant:
        print("twice")
for call in (lock.release, reentrant.release, lambda: lock.acquire(False, 1), lambda: lock.acquire(timeout=-3)):
    try:
        call()
    except (RuntimeError, ValueError) as error:
        print(type(error).__name__, error)
print(str(lock).split(" at")[0], str(reentrant).split(" at")[0], type(lock), threading.Lock)
