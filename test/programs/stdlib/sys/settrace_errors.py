import sys


def f():
    x = 1
    y = 2
    return x + y


def failing(at):
    def tracer(frame, event, arg):
        if frame.f_code.co_name != "f":
            return None
        if event == at:
            raise RuntimeError(at)
        return tracer

    return tracer


for event in ("call", "line", "return"):
    sys.settrace(failing(event))
    try:
        print(f())
    except RuntimeError as error:
        tb = error.__traceback__
        while tb:
            print("  ", tb.tb_frame.f_code.co_name, tb.tb_lineno)
            tb = tb.tb_next
        print(repr(error))
    print(sys.gettrace())
sys.settrace(None)


def local_none(frame, event, arg):
    print(event, frame.f_code.co_name)
    return None


sys.settrace(local_none)
f()
sys.settrace(None)


def first(frame, event, arg):
    if frame.f_code.co_name != "f":
        return None
    print("first", event)
    return second


def second(frame, event, arg):
    print("second", event)


sys.settrace(first)
f()
sys.settrace(None)
