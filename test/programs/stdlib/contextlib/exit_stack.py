# ExitStack: order, suppression, replacement and chaining of exceptions, pop_all, callbacks, errors.
from contextlib import ExitStack, contextmanager, nullcontext
log = []
class CM:
    def __init__(self, name, answer=None, error=None): self.name, self.answer, self.error = name, answer, error
    def __enter__(self): log.append("in " + self.name); return self.name
    def __exit__(self, *details):
        log.append((self.name, details[0] and details[0].__name__, repr(details[1]), details[2] is not None))
        if self.error: raise self.error
        return self.answer
def chain(e):
    out = []
    while e is not None and len(out) < 9:
        out.append(repr(e)); e = e.__context__
    return " <- ".join(out)
def show(call):
    log.clear()
    try:
        print(call(), log)
    except BaseException as e:
        print(chain(e), e.__suppress_context__, log)
def run(*cms, error=None, outer=None):
    def inner():
        with ExitStack() as stack:
            for cm in cms: stack.enter_context(cm)
            if error: raise error
        return "end"
    if outer is None: return inner()
    try: raise outer
    except type(outer): return inner()
V, K, T, Z = ValueError("v"), KeyError("k"), TypeError("t"), ZeroDivisionError("z")
fresh = lambda: (ValueError("v"), KeyError("k"), TypeError("t"), ZeroDivisionError("z"))
for outer in (None, OSError("outer")):
    show(lambda: run(CM("a"), CM("b"), CM("c"), outer=outer))
    V, K, T, Z = fresh(); show(lambda: run(CM("a"), CM("b"), error=V, outer=outer))
    V, K, T, Z = fresh(); show(lambda: run(CM("a"), CM("b", True), CM("c"), error=V, outer=outer))
    V, K, T, Z = fresh(); show(lambda: run(CM("a"), CM("b", error=K), CM("c"), error=V, outer=outer))
    V, K, T, Z = fresh(); show(lambda: run(CM("a", True), CM("b", error=K), CM("c", error=T), error=V, outer=outer))
    V, K, T, Z = fresh(); show(lambda: run(CM("a", error=Z), CM("b", error=K), CM("c", error=T), error=V, outer=outer))
    V, K, T, Z = fresh(); show(lambda: run(CM("a", error=Z), CM("b", True), CM("c", error=T), outer=outer))
    V, K, T, Z = fresh(); show(lambda: run(CM("a", error=K), CM("b", True), CM("c", error=T), error=V, outer=outer))
    V, K, T, Z = fresh(); show(lambda: run(CM("a", error=V), CM("b"), error=V, outer=outer))
    V, K, T, Z = fresh(); show(lambda: run(CM("a", error=StopIteration(1)), error=V, outer=outer))
@contextmanager
def gen(name, error=None):
    try: yield name
    except Exception as e:
        log.append((name, repr(e)))
        if error: raise error
        raise
show(lambda: run(gen("a"), gen("b"), error=ValueError(1)))
show(lambda: run(gen("a", KeyError(1)), gen("b", TypeError(2)), error=ValueError(1)))
with ExitStack() as s:
    print(s.enter_context(nullcontext(5)), s.push(print) is print, s.callback(print, "called", sep="", end="!\n") is print)
    cm = CM("pushed")
    print(s.push(cm) is cm, len(s._exit_callbacks), s._exit_callbacks[-2][1].__wrapped__ is print)
    log.clear()
print(log)
def handler(*details):
    log.append(details[0]); return True
def test():
    with ExitStack() as s:
        s.push(handler)
        s.callback(log.append, "cb")
        s.push(lambda *d: log.append(repr(d[1])))
        1 / 0
    return "ended"
show(test)
def moved():
    with ExitStack() as s:
        s.callback(log.append, 1)
        kept = s.pop_all()
        s.callback(log.append, 2)
    log.append(type(kept).__name__)
    kept.close()
    kept.close()
    return len(s._exit_callbacks)
show(moved)
for bad in (5, object(), type("Half", (), {"__enter__": lambda s: 1})()):
    show(lambda: ExitStack().enter_context(bad))
show(lambda: ExitStack().callback()); show(lambda: ExitStack().push())
class Fails(CM):
    def __enter__(self): raise V
def fails():
    with ExitStack() as s:
        s.enter_context(CM("first")); s.enter_context(Fails("second"))
show(fails)
class Own(ExitStack): pass
print(type(Own().pop_all()).__name__, ExitStack().__exit__(None, None, None), ExitStack().__exit__(ValueError, ValueError(), None))
