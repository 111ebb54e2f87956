import sys
import threading


def names(frame):
    result = []
    while frame is not None:
        if frame.f_code.co_filename == __file__:
            result.append(frame.f_code.co_name)
        frame = frame.f_back
    return result


def inner():
    ready.set()
    try:
        raise ValueError("kept")
    except ValueError:
        go.wait()


def work():
    inner()


def outer():
    frames = sys._current_frames()
    print(len(frames), names(frames[threading.get_ident()]), names(frames[thread.ident]))
    errors = sys._current_exceptions()
    print(repr(errors[thread.ident]), errors[threading.get_ident()])


ready, go = threading.Event(), threading.Event()
thread = threading.Thread(target=work)
thread.start()
ready.wait()
import time
time.sleep(0.05)
outer()
go.set()
thread.join()
print(len(sys._current_frames()))
