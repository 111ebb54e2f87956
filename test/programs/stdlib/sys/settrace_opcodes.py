import sys


def double(x):
    y = x + x
    for i in range(2):
        y += i
    return y


def tracer(frame, event, arg):
    if frame.f_code.co_name != "double":
        return None
    frame.f_trace_opcodes = True
    print(event, frame.f_lineno, frame.f_lasti, arg)
    return tracer


sys.settrace(tracer)
double(3)
double(4)
sys.settrace(None)


def no_lines(frame, event, arg):
    if frame.f_code.co_name != "double":
        return None
    frame.f_trace_lines = False
    print(event, frame.f_lineno, arg)
    return no_lines


sys.settrace(no_lines)
double(3)
sys.settrace(None)
