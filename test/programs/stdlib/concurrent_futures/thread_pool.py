from concurrent.futures import *
import concurrent.futures, time, threading
def w(n, d=0):
    time.sleep(d); return n * n
with ThreadPoolExecutor(max_workers=3) as ex:
    fs = [ex.submit(w, i, 0.1 * (3 - i)) for i in range(3)]
    print([f.result() for f in as_completed(fs)])
    print(list(ex.map(w, range(5))), fs[0].done())
    f = ex.submit(int, "x"); print(repr(f.exception()))
    try: f.result()
    except ValueError as e: print(e)
    f = ex.submit(time.sleep, 0.2)
    try: f.result(timeout=0.01)
    except TimeoutError as e: print(repr(e))
    d, n = wait([ex.submit(w, 1, 0.01), ex.submit(w, 2, 0.2)], return_when=FIRST_COMPLETED); print(len(d), len(n))
    f.add_done_callback(lambda f: print("cb", f.result()))
try: ex.submit(w, 1)
except RuntimeError as e: print(e)
f = Future(); print(f.cancel(), f.cancelled(), str(f).split("at")[0])
try: ThreadPoolExecutor(0)
except ValueError as e: print(e)
