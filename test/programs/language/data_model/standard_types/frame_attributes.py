import sys


def inner():
    frame = sys._getframe()
    back = frame.f_back
    print(frame.f_code.co_name, frame.f_lineno, back.f_code.co_name, back.f_lineno, back.f_locals["local"], frame.f_globals is globals())
    print(frame.f_trace, frame.f_trace_lines, frame.f_trace_opcodes, "print" in frame.f_builtins, type(frame.f_lasti).__name__)
    return frame


def outer():
    local = 5
    return inner()


frame = outer()
print(frame.f_code is inner.__code__, repr(frame).split(", ")[-2:][0][:4])
frame.clear()
print(frame.f_locals)
try:
    sys._getframe().clear()
except RuntimeError as error:
    print(error)
try:
    sys._getframe(100)
except ValueError as error:
    print(error)
