import logging
import logging.handlers
import os
import queue
import sys
import tempfile

log = logging.getLogger("rotating")
log.setLevel(logging.DEBUG)
log.propagate = False
with tempfile.TemporaryDirectory() as folder:
    name = os.path.join(folder, "app.log")
    handler = logging.handlers.RotatingFileHandler(name, maxBytes=40, backupCount=2)
    log.addHandler(handler)
    for i in range(12):
        log.info("message number %d", i)
    handler.close()
    log.removeHandler(handler)
    for file in sorted(os.listdir(folder)):
        print(file, open(os.path.join(folder, file)).read().splitlines())
    watched = logging.handlers.WatchedFileHandler(name)
    log.addHandler(watched)
    log.info("before")
    os.rename(name, name + ".old")
    log.info("after")
    watched.close()
    log.removeHandler(watched)
    print(open(name).read(), open(name + ".old").read().splitlines()[-1])
    timed = logging.handlers.TimedRotatingFileHandler(name, when="midnight", backupCount=1, utc=True)
    print(timed.computeRollover(0), timed.computeRollover(86399), timed.suffix, timed.interval, timed.when)
    timed.close()
    for when in ("S", "M", "H", "D", "W0", "W6"):
        timed = logging.handlers.TimedRotatingFileHandler(name, when=when, interval=1, utc=True)
        print(when, timed.suffix, timed.interval, timed.computeRollover(1000000))
        timed.close()
    for when in ("X", "W", "W7"):
        try:
            logging.handlers.TimedRotatingFileHandler(name, when=when)
        except ValueError as error:
            print(error)
shown = logging.StreamHandler(sys.stdout)
memory = logging.handlers.MemoryHandler(3, target=shown)
log.addHandler(memory)
log.info("kept")
print("nothing yet", len(memory.buffer))
log.error("flushes")
for i in range(4):
    log.debug("%d", i)
memory.close()
log.removeHandler(memory)
q = queue.Queue()
sender = logging.handlers.QueueHandler(q)
log.addHandler(sender)
log.warning("through %s", "the queue")
try:
    1 / 0
except ZeroDivisionError:
    log.exception("bad")
record = q.queue[0]
print(record.msg, record.args, record.levelname, q.queue[1].exc_info, q.queue[1].msg.splitlines()[0])
listener = logging.handlers.QueueListener(q, shown)
listener.start()
log.warning("later")
listener.stop()
print(q.empty())
