import time

a = time.time()
p = time.perf_counter()
m = time.monotonic()
time.sleep(0.01)
print(time.time() > a, time.perf_counter() - p >= 0.009, time.monotonic() > m, type(time.time_ns()).__name__, time.process_time() >= 0, time.perf_counter_ns() > 0)
print(time.gmtime(0)[:6], time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(1700000000)), time.gmtime(0).tm_year)
try:
    time.sleep(-1)
except ValueError as error:
    print(error)
