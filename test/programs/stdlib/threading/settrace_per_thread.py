import sys
import threading


def show(tag):
    def trace(frame, event, arg):
        if frame.f_code.co_filename == __file__:
            print(tag, event, frame.f_code.co_name, frame.f_lineno, threading.current_thread().name)
            return trace
    return trace


def work(n):
    total = 0
    for i in range(n):
        total += i
    return total


sys.settrace(show("main"))
thread = threading.Thread(target=work, args=(2,), name="untraced")
thread.start()
thread.join()
sys.settrace(None)

threading.settrace(show("every"))
print(threading.gettrace() is not None, sys.gettrace())
thread = threading.Thread(target=work, args=(1,), name="traced")
thread.start()
thread.join()
threading.settrace(None)
work(1)
thread = threading.Thread(target=work, args=(1,), name="silent")
thread.start()
thread.join()
