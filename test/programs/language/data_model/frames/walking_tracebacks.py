# traceback.walk_tb, walk_stack, StackSummary, inspect.stack(), trace(), currentframe(), getframeinfo.
import inspect
import os
import sys
import traceback


def first():
    second()


def second():
    value = 1
    raise KeyError(value)


def show(infos):
    for info in infos:
        context = [line.strip() for line in info.code_context or []]
        print(os.path.basename(info.filename), info.lineno, info.function, context, info.index, tuple(info.positions))


def stack_here():
    show(inspect.stack()[:2])
    print(inspect.currentframe() is sys._getframe(), inspect.currentframe().f_back.f_code.co_name)
    info = inspect.getframeinfo(inspect.currentframe(), context=3)
    print(info.function, info.lineno, [line.strip() for line in info.code_context], info.index)



stack_here()
try:
    first()
except KeyError as e:
    show(inspect.trace())
    show(inspect.getinnerframes(e.__traceback__))
    print([(frame.f_code.co_name, line) for frame, line in traceback.walk_tb(e.__traceback__)])
    summary = traceback.StackSummary.extract(traceback.walk_tb(e.__traceback__), capture_locals=True, limit=-1)
    print(summary[0].locals)
    print(len(traceback.extract_tb(e.__traceback__, limit=1)), len(traceback.extract_tb(e.__traceback__, limit=-2)))
    tb = e.__traceback__
    print(tb.tb_lineno, tb.tb_lasti, tb.tb_next.tb_frame.f_code.co_name, tb.tb_next.tb_next.tb_next)
print(inspect.trace() if sys.exception() else "no exception")
print(inspect.getargvalues((lambda a, *b, c=3, **d: sys._getframe())(1, 2, e=5)))
