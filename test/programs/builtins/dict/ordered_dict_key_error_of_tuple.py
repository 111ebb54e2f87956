# The KeyError of pop() and move_to_end() has the items of a tuple for its arguments.
from collections import OrderedDict as OD
class S(OD):
    pass
class M(OD):
    def __missing__(self, k): return ("missing", k)
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e.args)
for c in OD, S, M:
    for k in (1,), (), (1, 2), 5, "a", ((1,),):
        d = c(a=1) if k != "a" else c()
        t(lambda: d.pop(k)); t(lambda: d.pop(k, 7)); t(lambda: d.move_to_end(k)); t(lambda: d.__delitem__(k)); t(lambda: d[k]); t(lambda: dict.pop(d, k)); t(lambda: d.move_to_end(k, last=False))
