import sys


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
    inner = error.__traceback__.tb_next.tb_next
    print(inner.tb_next, inner.tb_frame.f_back.f_code.co_name, inner.tb_frame.f_lineno, inner.tb_frame.f_locals)
    print(error.with_traceback(None).__traceback__)
