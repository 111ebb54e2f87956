import math
import collections.abc as shapes
import collections as c
from math import pi, floor as down
from functools import (
    reduce,
    partial,
)
import collections.abc
from math import *

print(math.pi == pi, down(2.7), c.deque([1]), reduce(lambda a, b: a + b, [1, 2, 3]))
print(shapes.Sized.__name__, partial(pow, 2)(5), collections.abc.Iterable.__name__)
print(sqrt(16), "sin" in globals())


def local_import():
    from string import digits
    import operator as op

    return digits, op.add(1, 2)


print(local_import())
try:
    import no_such_module
except ModuleNotFoundError as error:
    print(error, error.name)
try:
    from math import no_such_name
except ImportError as error:
    print(str(error).split(" (")[0])
try:
    import math.nothing
except ModuleNotFoundError as error:
    print(error)
