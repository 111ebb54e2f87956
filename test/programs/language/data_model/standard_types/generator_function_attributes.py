import inspect


def gen():
    x = 1
    yield x
    yield 2


g = gen()
print(type(g).__name__, g.__name__, g.__qualname__, g.gi_running, g.gi_suspended, g.gi_yieldfrom, g.gi_frame.f_lineno)
next(g)
print(g.gi_suspended, g.gi_frame.f_lineno, g.gi_frame.f_locals, inspect.getgeneratorstate(g))
list(g)
print(g.gi_frame, g.gi_suspended, inspect.getgeneratorstate(g), g.gi_code is gen.__code__)
for name, value in (("__name__", 1), ("gi_running", 1), ("gi_frame", None)):
    try:
        setattr(g, name, value)
    except (TypeError, AttributeError) as error:
        print(error)
