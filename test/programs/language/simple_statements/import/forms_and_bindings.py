import os.path
import os.path as p, math as m
from math import pi, e as E
from os import (
    path,
    sep as SEP,
)
import collections.abc

print(os.path is p, m.pi == pi, E == m.e, path is p, SEP, collections.abc.__name__, [n for n in ("os", "p", "m", "pi", "e", "E", "collections") if n in globals()])
for source in ("import", "import a.b as c.d", "from a import", "from a import b,", "from a import (b,)", "from a import ()", "from a import *, b", "from a import (*)", "import a as b.c", "from . import", "from .a.b import c as d", "from a import b as", "import a, ", "import (a)", "from a import b.c", "def f(): from a import *", "class C: from a import *", "import a as 1", "from a import b as c.d", "import *", "from a.b. import c", "from __future__ import nothing", "x = 1\nfrom __future__ import annotations", "from __future__ import braces", "import a from b", "from a import b as f()", "import a.b.c.", "from a import True"):
    try:
        compile(source, "<s>", "exec")
        print("fine", source)
    except SyntaxError as error:
        print(source.replace("\n", "; "), "->", error.msg)
