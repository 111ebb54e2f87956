# frame.clear(): of running, suspended and finished frames.
import sys


def running():
    frame = sys._getframe()
    try:
        frame.clear()
    except RuntimeError as e:
        print(e)


running()


def gen():
    try:
        held = [1]
        yield sys._getframe()
        yield held
    finally:
        print("finally")


g = gen()
frame = next(g)
print(frame is g.gi_frame, sorted(frame.f_locals))
try:
    frame.clear()
    print("cleared", frame.f_locals)
except RuntimeError as e:
    print(e)
print(g.gi_frame is frame, len(list(g)))
g = gen()
created = g.gi_frame
print(created.f_lineno, created.f_lasti, created.f_back, created.f_locals)
created.clear()
print(list(g), g.gi_frame)


def fail(x):
    inner = x
    raise ValueError(inner)


try:
    fail(3)
except ValueError as e:
    tb = e.__traceback__
last = tb.tb_next.tb_frame
print(last.f_locals)
last.clear()
print(last.f_locals, last.f_lineno)
import traceback


try:
    fail(4)
except ValueError as e:
    traceback.clear_frames(e.__traceback__)
    print(e.__traceback__.tb_next.tb_frame.f_locals)
