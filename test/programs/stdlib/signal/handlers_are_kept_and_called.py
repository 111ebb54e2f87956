import signal


def t(f, *a):
    try:
        print(f.__name__, a, repr(f(*a)))
    except BaseException as e:
        print(f.__name__, a, type(e).__name__, e)


for n in range(0, 66, 3):
    t(signal.strsignal, n)
t(signal.signal, 0, signal.SIG_IGN)
t(signal.signal, 2, 5)
t(signal.signal, 9, signal.SIG_IGN)
t(signal.signal, 65, signal.SIG_IGN)
t(signal.signal, "a", 0)
for n in (0, 2, 10, 13, 15, 17, 65):
    t(signal.getsignal, n)
t(signal.signal, signal.SIGUSR1, signal.SIG_IGN)
t(signal.raise_signal, 10)
t(signal.signal, 10, signal.SIG_DFL)
t(signal.raise_signal, 0)
t(signal.raise_signal, 99)
t(signal.raise_signal, signal.SIGCHLD)
t(signal.raise_signal, 2)


def handler(number, frame):
    print("handled", number, signal.Signals(number).name, frame.f_code.co_name)


print(signal.signal(signal.SIGINT, handler) is signal.default_int_handler, signal.getsignal(2) is handler)
signal.raise_signal(signal.SIGINT)
t(signal.default_int_handler, 2, None)
t(signal.alarm, 0)
print(list(signal.Signals), len(signal.valid_signals()), sorted(signal.valid_signals())[:3], list(signal.Handlers), signal.SIGCLD, signal.NSIG)
