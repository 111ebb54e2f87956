import sys


def tracer(frame, event, arg):
    print(event, frame.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno)
    return tracer


def callee():
    a = 1
    sys.settrace(tracer)
    frame = sys._getframe()
    while frame:
        frame.f_trace = tracer
        frame = frame.f_back
    b = 2
    return a + b


def caller():
    x = callee()
    x += 1
    for i in range(2):
        x += i
    sys.settrace(None)
    x = 0
    return x


caller()
print("done", sys._getframe().f_trace is tracer)
