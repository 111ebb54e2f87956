# The compiler's symbol tables as _symtable shows them: blocks, names and their flags.
import _symtable


def show(entry, depth=0):
    print("  " * depth + entry.name, entry.type, entry.lineno, entry.nested, entry.varnames, entry.symbols)
    for child in entry.children:
        show(child, depth + 1)


show(_symtable.symtable("""
import os
x: int = 1
def f[T](a, *b, c=x, **d):
    global g
    g = 1
    def inner():
        nonlocal a
        a = [i for i in b]
        return (lambda q: q + a), os
    return inner
class C:
    y = 1
    def __m(self): return __class__, self.__y
type A[K: int] = list[K]
""", "f", "exec"))
show(_symtable.symtable("[x for x in y]", "f", "eval"))
show(_symtable.symtable("from __future__ import annotations\ndef f(a: b): pass", "f", "exec"))
for source, mode in (("def f(a, a): pass", "exec"), ("x = = 1", "exec"), ("x", "other"), ("def f():\n  x\n  global x", "exec")):
    try:
        _symtable.symtable(source, "f", mode)
    except (SyntaxError, ValueError) as e:
        print(type(e).__name__, e, getattr(e, "lineno", None), getattr(e, "offset", None))
