# gi_frame, gi_yieldfrom, cr_frame, ag_frame: what they show at each stage.
import inspect
import sys


def inner():
    got = yield "a"
    print("got", got, sys._getframe().f_back.f_code.co_name)
    yield "b"


def outer():
    x = 1
    yield from inner()
    yield x


g = outer()
print(inspect.getgeneratorstate(g), g.gi_frame.f_lineno, g.gi_yieldfrom, inspect.getgeneratorlocals(g))
next(g)
print(inspect.getgeneratorstate(g), g.gi_frame.f_lineno, g.gi_yieldfrom.__name__, inspect.getgeneratorlocals(g), g.gi_frame.f_back)
g.gi_frame.f_locals["x"] = 50
g.send("sent")
print(g.gi_yieldfrom.gi_frame.f_lineno, g.gi_running, g.gi_suspended)
print(next(g), list(g), g.gi_frame, inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g))


class Wait:
    def __await__(self):
        yield 1


async def coro():
    y = 2
    await Wait()
    return y


c = coro()
print(inspect.getcoroutinestate(c), c.cr_frame.f_lineno, c.cr_await)
c.send(None)
print(inspect.getcoroutinestate(c), c.cr_frame.f_lineno, c.cr_await.__name__, inspect.getcoroutinelocals(c))
try:
    c.send(None)
except StopIteration as e:
    print(e.value, c.cr_frame, inspect.getcoroutinestate(c))


async def agen():
    z = 3
    yield z


a = agen()
print(a.ag_frame.f_lineno, a.ag_await, a.ag_running, inspect.getasyncgenstate(a), inspect.getasyncgenlocals(a))
try:
    a.asend(None).send(None)
except StopIteration as e:
    print(e.value, a.ag_frame.f_lineno, inspect.getasyncgenstate(a), inspect.getasyncgenlocals(a))
