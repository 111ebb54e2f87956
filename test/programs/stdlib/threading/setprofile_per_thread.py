import sys
import threading

seen = []


def profile(frame, event, arg):
    if frame.f_code.co_filename == __file__:
        seen.append((threading.current_thread().name, event, frame.f_code.co_name, getattr(arg, "__name__", arg)))


def work(n):
    return len(range(n))


threading.setprofile(profile)
thread = threading.Thread(target=work, args=(2,), name="profiled")
thread.start()
thread.join()
threading.setprofile(None)
work(3)
print(*seen, sep="\n")
seen.clear()
sys.setprofile(profile)
work(4)
thread = threading.Thread(target=work, args=(2,), name="other")
thread.start()
thread.join()
sys.setprofile(None)
print(*seen, sep="\n")
