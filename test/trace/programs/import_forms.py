import math
import os.path as p
from math import (
    sin,
    cos as c,
)
from string import *


def f():
    import json
    from re import sub, \
        match
    return json, sub


f()
try:
    import nonexistent_module
except ImportError:
    pass
try:
    from math import nonexistent
except ImportError:
    pass
