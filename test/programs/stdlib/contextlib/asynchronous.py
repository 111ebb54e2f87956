# The async classes: @asynccontextmanager, aclosing, nullcontext, AsyncExitStack, AsyncContextDecorator.
from contextlib import *
from contextlib import AsyncContextDecorator, AbstractAsyncContextManager as A
def run(co):
    try:
        while True: log.append(("yielded", co.send(None)))
    except StopIteration as e:
        return e.value
class Pause:
    def __await__(self): yield "pause"
log = []
def show(make):
    log.clear()
    try:
        print(run(make()), log)
    except BaseException as e:
        print(type(e).__name__, e.args, repr(e.__cause__ or e.__context__), e.__suppress_context__, log)
@asynccontextmanager
async def plain(a):
    "doc"
    log.append("in")
    await Pause()
    try: yield a
    finally:
        await Pause()
        log.append("out")
@asynccontextmanager
async def swallow(*kinds):
    try: yield
    except kinds as e: log.append(repr(e))
@asynccontextmanager
async def change(new):
    try: yield
    except BaseException: raise new
@asynccontextmanager
async def none():
    if 0: yield
@asynccontextmanager
async def twice():
    try:
        yield 1
        yield 2
    finally: log.append("closed")
@asynccontextmanager
async def twice_after_throw():
    try: yield 1
    except ValueError: yield 2
async def block(cm, error):
    async with cm as x:
        log.append(x)
        if error: raise error
    return "done"
errors = (None, ValueError(1), StopIteration(2), StopAsyncIteration(3), RuntimeError(4), GeneratorExit(5), KeyboardInterrupt(6))
for make in (lambda: plain(1), lambda: swallow(ValueError), lambda: swallow(BaseException), lambda: change(KeyError("k")), lambda: change(StopAsyncIteration("s")), none, twice, twice_after_throw):
    for e in errors: show(lambda: block(make(), e))
@plain(3)
async def work(x):
    "work doc"
    log.append(x)
    return x * 2
show(lambda: work(4)); show(lambda: work(5)); print(work.__name__, work.__doc__, plain.__name__, plain.__doc__)
cm = plain(1)
print(isinstance(cm, A), isinstance(cm, AbstractContextManager), isinstance(cm, AsyncContextDecorator), type(cm).__name__, cm.args)
class Thing:
    async def aclose(self): log.append("aclosed")
async def use():
    t = Thing()
    async with aclosing(t) as got: log.append(got is t)
    async with nullcontext(8) as n: log.append(n)
    async with aclosing(t): raise KeyError(1)
show(use)
class CM:
    def __init__(self, name, answer=None, error=None): self.name, self.answer, self.error = name, answer, error
    async def __aenter__(self): await Pause(); log.append("in " + self.name); return self.name
    async def __aexit__(self, *d):
        log.append((self.name, repr(d[1])))
        await Pause()
        if self.error: raise self.error
        return self.answer
class Sync:
    def __enter__(self): return "sync"
    def __exit__(self, *d): log.append(("sync", repr(d[1])))
async def stack(*cms, error=None):
    async with AsyncExitStack() as s:
        for c in cms: log.append(await s.enter_async_context(c))
        log.append(s.enter_context(Sync()))
        async def cb(*a, **k): log.append((a, k))
        log.append(s.push_async_callback(cb, 1, b=2) is cb)
        s.callback(log.append, "sync callback")
        async def ex(*d): log.append(("exit", repr(d[1])))
        log.append(s.push_async_exit(ex) is ex)
        s.push_async_exit(CM("pushed")); s.push(Sync())
        if error: raise error
    return "end"
show(lambda: stack(CM("a"), CM("b")))
show(lambda: stack(CM("a"), CM("b"), error=ValueError(1)))
show(lambda: stack(CM("a"), CM("b", True), error=ValueError(1)))
show(lambda: stack(CM("a"), CM("b", error=KeyError(2)), error=ValueError(1)))
show(lambda: stack(CM("a", True), CM("b", error=KeyError(2)), error=ValueError(1)))
show(lambda: stack(CM("a", error=StopIteration(3)), CM("b", error=StopAsyncIteration(2)), error=ValueError(1)))
async def bad(x): await AsyncExitStack().enter_async_context(x)
show(lambda: bad(5)); show(lambda: bad(Sync()))
async def moved():
    s = AsyncExitStack()
    await s.enter_async_context(CM("x"))
    t = s.pop_all()
    await s.aclose(); log.append("moved"); await t.aclose()
    return type(t).__name__
show(moved)
class Own(AsyncContextDecorator):
    async def __aenter__(self): log.append("enter"); return self
    async def __aexit__(self, *e): log.append(e[0]); return True
@Own()
async def f(): raise KeyError
show(f)
