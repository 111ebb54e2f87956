import sys


def f(items):
    items.append(len(items))
    try:
        int("x")
    except ValueError:
        pass
    return sorted(items, key=lambda v: -v)


def g():
    yield 1


def profiler(frame, event, arg):
    name = getattr(arg, "__qualname__", arg)
    print(event, frame.f_code.co_name, name)


sys.setprofile(profiler)
f([1])
list(g())
sys.setprofile(None)
print(sys.getprofile())
