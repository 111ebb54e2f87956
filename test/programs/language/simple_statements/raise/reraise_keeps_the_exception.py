def f():
    try:
        1 / 0
    except ZeroDivisionError:
        print("logging")
        raise


try:
    f()
except ZeroDivisionError as error:
    first = error
    print(error, error.__traceback__.tb_lineno, error.__traceback__.tb_next.tb_lineno)


def g():
    try:
        raise ValueError("a")
    except ValueError as error:
        try:
            raise KeyError("b")
        except KeyError:
            pass
        raise


try:
    g()
except ValueError as error:
    print(repr(error), repr(error.__context__))
import sys

print(sys.exc_info())
try:
    raise IndexError
except IndexError:
    print(sys.exc_info()[0].__name__, sys.exception())
