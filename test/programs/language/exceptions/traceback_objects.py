import sys
import traceback


def a():
    b()


def b():
    raise ValueError("deep")


try:
    a()
except ValueError as error:
    tb = error.__traceback__
    lines = []
    while tb:
        lines.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    print(lines)
    print(traceback.format_exception_only(error))
    print(traceback.format_exc().splitlines()[-1])
    print([f.name for f in traceback.extract_tb(error.__traceback__)])
