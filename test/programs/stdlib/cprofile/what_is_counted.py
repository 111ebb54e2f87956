# _lsprof, which cProfile is made of.
import _lsprof
import math


def f(n):
    return sum([g(i) for i in range(n)])


def g(i):
    items = []
    items.append(i)
    return len(items)


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def gen():
    yield from range(3)


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        print("x".upper(), "a,b".split(","))


def main():
    f(3)
    fib(5)
    list(gen())
    sorted([3, 1, 2], key=lambda x: -x)
    with Manager():
        int("3")
        max(1, 2)
    math.sqrt(2)
    try:
        [].pop()
    except IndexError:
        pass


def name(code):
    return code if isinstance(code, str) else code.co_name


def show(profiler):
    for entry in sorted(profiler.getstats(), key=lambda entry: name(entry.code)):
        calls = sorted((name(call.code), call.callcount, call.reccallcount) for call in entry.calls or ())
        print(name(entry.code), entry.callcount, entry.reccallcount, entry.totaltime >= entry.inlinetime >= 0, calls)


profiler = _lsprof.Profiler()
profiler.enable()
main()
profiler.disable()
show(profiler)
profiler.clear()
print(profiler.getstats())
ticks = iter(range(100))
counted = _lsprof.Profiler(lambda: next(ticks), 0.5, subcalls=False, builtins=False)
counted.enable(subcalls=False, builtins=False)
fib(3)
counted.disable()
show(counted)
print([(name(e.code), e.totaltime, e.inlinetime) for e in counted.getstats() if name(e.code) == "fib"])
other = _lsprof.Profiler()
counted.enable()
try:
    other.enable()
except ValueError as e:
    print(e)
counted.disable()
