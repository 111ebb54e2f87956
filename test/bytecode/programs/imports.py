import a
import a.b
import a.b.c as d
import a, b as c
from a import b
from a import b as c, d
from a import *
from . import x
from .. import y as z
from .a.b import (c, d as e)

def f():
    import g
    from h import i
    import j.k.l as m
