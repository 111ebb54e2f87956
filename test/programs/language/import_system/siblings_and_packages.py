import _helper
import _shapes
from _helper import double as twice, CONSTANT
from _shapes import circle, square as sq
from _shapes.circle import area
import _shapes.deep.inner as inner
from _shapes.deep import *

print(_helper.__name__, _helper.double(4), twice(5), CONSTANT, _helper.__doc__)
print(_shapes.__name__, _shapes.NAME, circle.__name__, round(area(1), 3), sq.area(3))
print(inner.VALUE, inner.__name__, inner.__package__, public)
try:
    hidden
except NameError as error:
    print(error)
import _helper as again

print(again is _helper)
_helper.CONSTANT = 99
from _helper import CONSTANT as changed

print(changed, CONSTANT)
import sys

print("_shapes.deep.inner" in sys.modules, __name__)
try:
    from _shapes import missing
except ImportError as error:
    print(str(error).split(" (")[0])
