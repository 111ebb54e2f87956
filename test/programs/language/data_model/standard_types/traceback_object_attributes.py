import types


def fail():
    1 / 0


try:
    fail()
except ZeroDivisionError as error:
    tb = error.__traceback__
print(tb.tb_lineno, tb.tb_frame.f_code.co_name, tb.tb_next.tb_lineno, tb.tb_next.tb_next, type(tb.tb_lasti).__name__)
made = types.TracebackType(None, tb.tb_frame, 0, 77)
print(made.tb_lineno, made.tb_next)
made.tb_next = tb
print(made.tb_next is tb)
try:
    tb.tb_next.tb_next = made
except ValueError as error:
    print(error)
for value in (5, "x"):
    try:
        made.tb_next = value
    except TypeError as error:
        print(error)
try:
    raise KeyError("k").with_traceback(made)
except KeyError as error:
    print(error.__traceback__.tb_next is made)
