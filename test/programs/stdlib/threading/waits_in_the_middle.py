import threading
import time

log = []


def numbers():
    for i in range(3):
        time.sleep(0.2)
        yield i


def in_generator():
    for i in numbers():
        log.append(("generator", i))


def in_key():
    time.sleep(0.02)
    log.append(("sorted", sorted([3, 1, 2], key=lambda v: (time.sleep(0.001), v)[1])))


def in_handler():
    try:
        raise ValueError("first")
    except ValueError:
        time.sleep(0.5)
        try:
            raise KeyError("second")
        except KeyError as error:
            log.append(repr(error.__context__))


threads = [threading.Thread(target=f) for f in (in_generator, in_key, in_handler)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
for entry in log:
    print(entry)
