# An object that was the trace or profile function ends when it is replaced, and its __del__ may set another.
import sys


class Hook:
    def __init__(self, name, then=None):
        self.name, self.then = name, then

    def __call__(self, *args):
        return None

    def __del__(self):
        print("end of", self.name)
        if self.then is not None:
            sys.settrace(self.then)


def bar(*args):
    return None


def f():
    sys.settrace(Hook(1))
    sys.settrace(bar)
    print("bar is set")
    sys.settrace(Hook(2))
    sys.settrace(Hook(3))
    sys.settrace(None)
    print("none is set")
    sys.setprofile(Hook(4))
    sys.setprofile(None)
    print("profiled")
    sys.settrace(Hook(5, bar))
    sys.settrace(None)
    print(sys.gettrace() is bar)
    sys.settrace(Hook(6, bar))
    sys.settrace(Hook(7))
    print(sys.gettrace() is bar)
    sys.settrace(None)


f()
