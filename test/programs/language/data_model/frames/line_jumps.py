# f_lineno set by a trace function: where it may go, and where not.
import contextlib
import sys


class Jump:
    def __init__(self, code, at, to):
        self.code, self.at, self.to, self.done = code, at, to, False

    def __call__(self, frame, event, arg):
        if frame.f_code is not self.code:
            return None
        if event == "line" and not self.done and frame.f_lineno == self.code.co_firstlineno + self.at:
            self.done = True
            try:
                frame.f_lineno = self.code.co_firstlineno + self.to
            except (ValueError, TypeError) as e:
                print("  ", type(e).__name__, e)
        return self


def try_jump(function, at, to):
    print(function.__name__, at, "->", to)
    sys.settrace(Jump(function.__code__, at, to))
    try:
        result = function()
    except Exception as e:
        result = repr(e)
    sys.settrace(None)
    print("  ", result)


def plain():
    out = []
    out.append(1)
    out.append(2)
    out.append(3)
    return out


def loop():
    out = []
    for i in range(3):
        out.append(i)
    out.append("end")
    return out


def handled():
    out = []
    try:
        out.append("try")
        raise ValueError
    except ValueError:
        out.append("except")
    finally:
        out.append("finally")
    return out


def managed():
    out = []
    with contextlib.nullcontext() as f:
        out.append("with")
    out.append("after")
    return out


for function, jumps in ((plain, [(2, 4), (4, 2), (2, 5), (3, 0), (2, 100)]), (loop, [(1, 4), (3, 4), (4, 3), (2, 5), (1, 3)]),
                        (handled, [(3, 7), (2, 6), (7, 3), (3, 9), (1, 8)]), (managed, [(2, 4), (1, 3), (3, 4), (4, 3)])):
    for at, to in jumps:
        try_jump(function, at, to)
frame = sys._getframe()
try:
    frame.f_lineno = 1
except ValueError as e:
    print(e)
try:
    del frame.f_lineno
except AttributeError as e:
    print(e)
