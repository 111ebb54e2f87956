import threading
import time


def work(n):
    time.sleep(0.05 * (4 - n))
    print("end", n, threading.current_thread().name)


threads = [threading.Thread(target=work, args=(n,), name=f"worker {n}") for n in range(3)]
print(threads)
for thread in threads:
    thread.start()
print(threading.active_count(), [thread.is_alive() for thread in threads], [t.name for t in threading.enumerate()])
threads[0].join(0.01)
print(threads[0].is_alive())
for thread in threads:
    thread.join()
print(threading.active_count(), [thread.is_alive() for thread in threads])


class Own(threading.Thread):
    def __init__(self):
        super().__init__(daemon=True)
        self.result = None

    def run(self):
        self.result = self.name


own = Own()
for action in (own.join, own.start, own.join, own.start):
    try:
        action()
    except RuntimeError as error:
        print(error)
print(own.result, own.daemon, threading.current_thread() is threading.main_thread(), threading.main_thread().name)
