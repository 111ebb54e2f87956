import graphlib
from graphlib import TopologicalSorter as T, CycleError
print(list(T({"d": ["b", "c"], "b": ["a"], "c": ["a"]}).static_order()))
t = T(); t.add(1, 2, 3); t.add(2, 3); t.prepare()
while t.is_active():
    r = t.get_ready(); print(r, bool(t)); t.done(*r)
def e(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x, x.args)
e(lambda: list(T({1: [2], 2: [3], 3: [1]}).static_order())); e(lambda: T().get_ready()); e(lambda: t.prepare()); e(lambda: t.add(5)); e(lambda: t.done(99)); e(lambda: t.done(1)); e(lambda: T().is_active())
u = T({1: [2]}); u.prepare(); e(lambda: u.done(1)); print(T[int], issubclass(CycleError, ValueError))
