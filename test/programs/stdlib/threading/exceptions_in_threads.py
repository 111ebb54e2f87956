import threading


def hook(args):
    print(args.exc_type.__name__, args.exc_value, args.thread.name)


def fail():
    raise ValueError("in thread")


threading.excepthook = hook
thread = threading.Thread(target=fail, name="bad")
thread.start()
thread.join()
quiet = threading.Thread(target=exit)
quiet.start()
quiet.join()
print("goes on")
