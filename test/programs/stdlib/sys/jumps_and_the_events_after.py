# Jumps from lines into all parts of a function, and from a generator's yield, with the events that follow.
import warnings
import sys

warnings.simplefilter("ignore")
def run(f, at, to):
    out=[]
    first=f.__code__.co_firstlineno
    done=[]
    def tr(frame, event, arg):
        if frame.f_code is not f.__code__: return None
        out.append((event, frame.f_lineno-first, frame.f_lasti))
        if event=="line" and frame.f_lineno-first==at and not done:
            done.append(1)
            try: frame.f_lineno=first+to
            except ValueError as e: out.append(str(e))
            else: out.append(("jumped", frame.f_lineno-first, frame.f_lasti))
        return tr
    sys.settrace(tr)
    try: f()
    except Exception as e: out.append(repr(e))
    sys.settrace(None)
    print(f.__name__, at, to, *out)
def a():
    x = 1
    try:
        x = 2
    except ValueError:
        x = 3
    try:
        y = 2
    finally:
        z = 1
    if x:
        pass
    while x < 5:
        x += 1
        try: x += 1
        except: pass
    else:
        pass
    with memoryview(b"") as f:
        pass
    for i in [1]:
        try:
            assert x
        except KeyError: pass
    return (
      x)
for at in 1, 3, 7:
    for to in range(1, 27): run(a, at, to)
def g():
    yield 1
    x = 2
    yield x
    try:
        yield 4
    finally:
        x = 5
    yield x
def rung(to, ev):
    out=[]
    first=g.__code__.co_firstlineno
    done=[]
    def tr(frame, event, arg):
        if frame.f_code is not g.__code__: return None
        out.append((event, frame.f_lineno-first, frame.f_lasti))
        if event==ev and frame.f_lineno-first==3 and not done:
            done.append(1)
            try: frame.f_lineno=first+to
            except ValueError as e: out.append(str(e))
            else: out.append(("jumped", frame.f_lineno-first, frame.f_lasti))
        return tr
    sys.settrace(tr)
    try: out.append(list(g()))
    except Exception as e: out.append(repr(e))
    sys.settrace(None)
    print("g", to, *out)
for to in range(1, 9): 
    for ev in "return", "call", "line": rung(to, ev)
