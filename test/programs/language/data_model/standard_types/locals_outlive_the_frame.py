# The locals of a frame that the program holds stay readable after its end, and so does the line it ended on.
import sys


def current():
    x = 1
    y = [2]
    return sys._getframe()


frame = current()
print(dict(frame.f_locals), frame.f_lineno - frame.f_code.co_firstlineno)


def caught():
    z = "kept"
    try:
        1 / 0
    except ZeroDivisionError as error:
        result = error
    return result


traceback = caught().__traceback__
print(traceback.tb_frame.f_locals["z"], traceback.tb_lineno - traceback.tb_frame.f_code.co_firstlineno)


def caller():
    mine = 5
    return callee()


def callee():
    return sys._getframe().f_back


print(dict(caller().f_locals))


def generator():
    a = 1
    yield sys._getframe()
    a = 2


steps = generator()
frame = next(steps)
print(dict(frame.f_locals))
print(list(steps), dict(frame.f_locals), frame.f_lineno - frame.f_code.co_firstlineno)


def cleared():
    value = 1
    return sys._getframe()


frame = cleared()
frame.clear()
print(dict(frame.f_locals))
