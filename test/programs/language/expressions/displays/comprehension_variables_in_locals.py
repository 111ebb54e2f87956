# While a comprehension runs in a module or class body, its variables are what locals() shows.
import sys

g = 5
print([locals() for x in [1]])
print([dir() for x in [1]], [sorted(vars()) for y in "a"])
print([eval("(x, g)") for x in [1]])
y = 0
[exec("y = x") for x in [1]]
print(y)
[exec("global y; y = x") for x in [2]]
print(y)
print([type(sys._getframe().f_locals).__name__ for x in [1]], type(sys._getframe().f_locals).__name__)
print([sys._getframe().f_locals["x"] for x in [3]])


class A:
    a = 1
    print([sorted(locals()) for x in [1]])
    print([eval("x") for x in [4]])
    try:
        print([sys._getframe().f_locals["a"] for x in [1]])
    except KeyError as error:
        print(repr(error))


def function():
    own = 1
    return [sorted(locals()) for z in [1]]


print(function())
