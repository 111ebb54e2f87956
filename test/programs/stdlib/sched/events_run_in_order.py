import sched

now = [0.0]


def delay(seconds):
    now[0] += seconds
    if seconds:
        print("wait", seconds)


s = sched.scheduler(lambda: now[0], delay)
s.enter(5, 1, print, ("five",))
s.enter(1, 2, print, ("one, second",))
s.enter(1, 1, print, ("one, first",), {"end": "!\n"})
gone = s.enterabs(3, 1, print, ("never",))
print([(event.time, event.priority, event.sequence, event.argument, event.kwargs) for event in s.queue], s.empty())
s.cancel(gone)
try:
    s.cancel(gone)
except ValueError as error:
    print(error)
print(s.run(blocking=False))
s.run()
print(s.empty(), s.run(), now)
