# @contextmanager: every way in and out of the generator, also as a decorator.
from contextlib import contextmanager, AbstractContextManager, ContextDecorator
def show(call):
    try:
        print(call())
    except BaseException as e:
        print(type(e).__name__, e.args, repr(e.__cause__ or e.__context__), e.__suppress_context__)
log = []
@contextmanager
def plain(a, b=2, *c, d=4):
    "its doc"
    log.append(("in", a, b, c, d))
    try:
        yield a
    finally:
        log.append("out")
@contextmanager
def swallow(*kinds):
    try: yield
    except kinds as e: log.append(repr(e))
@contextmanager
def change(new):
    try: yield
    except BaseException: raise new
@contextmanager
def change_from(new):
    try: yield
    except BaseException as e: raise new from e
@contextmanager
def none():
    if 0: yield
@contextmanager
def twice():
    try:
        yield 1
        log.append("again")
        yield 2
    finally:
        log.append("closed")
@contextmanager
def twice_after_throw():
    try: yield 1
    except ValueError: yield 2
@contextmanager
def returns():
    try: yield
    except ValueError: return
def block(cm, error=None):
    with cm as x:
        log.append(x)
        if error is not None: raise error
    return "done", log[:]
def each(make, *errors):
    for e in (None, *errors):
        log.clear()
        show(lambda: block(make(), e))
errors = [ValueError(1), StopIteration(2), RuntimeError(3), GeneratorExit(4), KeyboardInterrupt(), StopAsyncIteration(5), Exception("6")]
each(lambda: plain(1, d=3), *errors)
each(lambda: swallow(ValueError), *errors)
each(lambda: swallow(BaseException), *errors)
for new in (KeyError("k"), StopIteration("s"), RuntimeError("r")):
    each(lambda: change(new), *errors[:3])
    each(lambda: change_from(new), *errors[:3])
each(none, ValueError(1)); each(twice, ValueError(1)); each(twice_after_throw, ValueError(1)); each(returns, ValueError(1), KeyError(1))
print(plain.__name__, plain.__doc__, plain.__wrapped__ is not plain, plain.__qualname__)
cm = plain(1)
print(cm.__doc__, type(cm).__name__, isinstance(cm, AbstractContextManager), isinstance(cm, ContextDecorator), cm.args, cm.kwds, cm.func is plain.__wrapped__)
print(cm.__enter__(), hasattr(cm, "args"), cm.__exit__(None, None, None))
show(lambda: plain())
cm = swallow(ValueError); cm.__enter__(); print(cm.__exit__(ValueError, None, None))
cm = swallow(KeyError); cm.__enter__(); show(lambda: cm.__exit__(ValueError, None, None))
@plain(7)
def work(x, y=1):
    "work's doc"
    log.append(("work", x, y))
    return x + y
log.clear()
print(work(1), work(2, y=5), log, work.__name__, work.__doc__)
@swallow(ZeroDivisionError)
def divides(x): return 1 / x
print(divides(2), divides(0), log[-1])
class Own(ContextDecorator):
    def __enter__(self): log.append("enter"); return self
    def __exit__(self, *e): log.append(e[0]); return e[0] is KeyError
@Own()
def f(e):
    if e: raise e
    return "value"
log.clear()
show(lambda: f(None)); show(lambda: f(KeyError("x"))); show(lambda: f(ValueError("x"))); print(log)
