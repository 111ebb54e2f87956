import warnings


async def f(): return 1


warnings.simplefilter("always")
c = f()
print(type(c).__name__, c.__name__, c.cr_running, c.cr_await, c.cr_code is f.__code__, c.cr_suspended)
for call in (lambda: next(c), lambda: iter(c), lambda: c.send(1), lambda: list(c)):
    try:
        call()
    except TypeError as error:
        print(error)
try:
    c.send(None)
except StopIteration as stop:
    print("value", stop.value)
try:
    c.send(None)
except RuntimeError as error:
    print(error)
c.close()
d = f()
d.close()
try:
    d.send(None)
except RuntimeError as error:
    print(error)
