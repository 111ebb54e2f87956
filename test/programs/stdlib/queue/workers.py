import queue
import threading

tasks = queue.Queue()
results = []


def worker():
    while True:
        item = tasks.get()
        if item is None:
            break
        results.append(item * item)
        tasks.task_done()


thread = threading.Thread(target=worker, daemon=True)
thread.start()
for n in range(5):
    tasks.put(n)
tasks.join()
print(results)
tasks.put(None)
thread.join()
print(thread.is_alive(), str(thread).rsplit(" ", 1)[0])
narrow = queue.Queue(1)


def produce():
    for n in range(4):
        narrow.put(n)
    narrow.put(None)


producer = threading.Thread(target=produce)
producer.start()
print(list(iter(narrow.get, None)))
producer.join()
