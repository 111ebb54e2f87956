import atexit
import threading
import time


def late():
    time.sleep(0.03)
    print("late")


def forever():
    time.sleep(1000)
    print("never")


atexit.register(print, "at exit")
threading.Thread(target=late).start()
threading.Thread(target=forever, daemon=True).start()
print("main ends")
