import sys
import threading

seen = []


def trace(frame, event, arg):
    if frame.f_code.co_filename == __file__ and frame.f_code.co_name != "<module>":
        seen.append((threading.current_thread().name, event, frame.f_code.co_name))
        return trace


def step():
    return 1


def work():
    ready.set()
    step()
    go.wait()
    step()
    step()


ready, go = threading.Event(), threading.Event()
thread = threading.Thread(target=work, name="worker")
thread.start()
ready.wait()
print(seen)
threading.settrace_all_threads(trace)
print(sys.gettrace() is trace, threading.gettrace() is trace)
step()
go.set()
thread.join()
threading.settrace_all_threads(None)
step()
print(sys.gettrace(), threading.gettrace())
print(sorted(seen))
