# While a comprehension whose variable a lambda holds is not running, the module's names are its locals.
import sys


def names(frame):
    return {name: value for name, value in frame.f_locals.items() if len(name) == 1}


before = 1
print("before" in locals(), "before" in sys._getframe().f_locals)
a = 0
b = [(lambda: x)() for x in [1, 2]]
print("before" in locals(), sorted(names(sys._getframe())))
c = [[(lambda: (x, y))() for y in [x, 2]] for x in [1] if sorted(names(sys._getframe())) == ["x"]]
print(c, sorted(names(sys._getframe())))
try:
    [(lambda: x)() + missing for x in [1]]
except NameError:
    print("before" in locals())


class C:
    d = 1
    e = [(lambda: x)() for x in [1]]
    print(sorted(locals())[-2:], sorted(names(sys._getframe())))
