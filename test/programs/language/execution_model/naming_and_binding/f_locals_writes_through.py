# A function's f_locals is a view (PEP 667): writes reach the variables, other names are kept beside them.
import sys


def f():
    x = 1
    cell = 2
    view = sys._getframe().f_locals

    def inner():
        return cell

    view["x"] = 10
    view["cell"] = 20
    view["extra"] = 30
    print(x, inner(), view["extra"], "extra" in view, sorted(locals()))
    for key in ("x", "missing"):
        try:
            del view[key]
        except TypeError as error:
            print(type(error).__name__, error)
    print(hasattr(view, "pop"), view.get("extra"), view.get("x", 0), len(view | {"y": 1}) - len(view))
    view |= {"x": 11, "z": 1}
    print(x, view["z"], list(reversed(view))[0], type(view).__name__, view == sys._getframe().f_locals)
    try:
        view[[]]
    except TypeError as error:
        print(error)


f()


def last_line():
    try:
        1 / 0
    except ValueError:
        pass


try:
    last_line()
except ZeroDivisionError as error:
    frame = error.__traceback__.tb_next.tb_frame
    print(frame.f_lineno - frame.f_code.co_firstlineno)
