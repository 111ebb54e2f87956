# Attributes of instances, classes, functions and namespaces, set in every way.
import types


class Slots:
    __slots__ = ("a", "b", "__dict__")

    def __init__(self):
        self.a = 1


class Wrapping:
    def __setattr__(self, name, value):
        object.__setattr__(self, name, [value])

    def __getattr__(self, name):
        return name


class Counted:
    count = 0
    seen = []

    def __init__(self):
        Counted.count += 1
        self.seen.append(self)

    @classmethod
    def reset(cls):
        cls.count = 0


class Tagged(str):
    pass


class Tuple(tuple):
    pass


def slots():
    s = Slots()
    s.a = 2
    s.b = 3
    s.c = 4
    del s.a
    del s.c


def wrapping():
    t = Wrapping()
    t.x = 1
    vars(t)["y"] = 2
    t.__dict__["z"] = [3]
    t.__dict__["z"].append(4)
    t.__dict__.update(q=1)
    setattr(t, "w", 5)
    delattr(t, "w")


def classes():
    a, b = Counted(), Counted()
    Counted.reset()
    Counted.fresh = {}
    Counted.fresh["k"] = 1
    setattr(Counted, "other", 2)
    type.__setattr__(Counted, "third", 3)
    del Counted.fresh
    b.__class__ = Slots if False else Counted


def functions():
    def f():
        f.calls += 1

    f.calls = 0
    f()
    f()
    f.__dict__["memo"] = {}
    f.memo[1] = 2
    del f.calls


def namespaces():
    n = types.SimpleNamespace(a=1)
    n.b = [2]
    n.b.append(3)
    n.__dict__["c"] = 4
    del n.a
    s = Tagged("text")
    s.tag = [1]
    s.tag.append(2)
    t = Tuple([1, 2])
    t.tag = 1
    t.tag = 2
    e = ValueError("x", [1])
    e.args[1].append(2)
    e.args = (1,)
    e.add_note("note")


slots()
wrapping()
classes()
functions()
namespaces()
