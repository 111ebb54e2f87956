# Names bound from elsewhere: cells, globals, exec, comprehensions, generators; iterators that go on.
import itertools

shared = [1]


def cells():
    n = 0
    seen = []

    def add(k):
        nonlocal n
        n += k
        seen.append(n)
        return n

    add(1)
    add(2)
    n = 5


def cells_of_loops():
    fs = [lambda: i for i in range(3)]
    gs = []
    for j in range(3):
        gs.append(lambda: j)
    return [f() for f in fs + gs]


def names():
    global made
    made = 1
    globals()["other"] = [2]
    other.append(3)
    exec("made = 5; fresh = [made]", globals())
    fresh.append(shared)
    del globals()["other"]
    shared[0] = fresh


def gen(xs):
    total = 0
    for x in xs:
        got = yield total
        total += x + (got or 0)


def generators():
    g = gen([1, 2, 3])
    next(g)
    g.send(10)
    for rest in g:
        pass
    h = gen(iter([1]))
    next(h)
    h.close()


def iterators():
    it = iter([1, 2, 3])
    next(it)
    pair = it, it
    z = zip(it, "ab")
    next(z)
    e = enumerate(iter({"a": 1}), 5)
    next(e)
    c = itertools.count(5)
    next(c)
    m = map(str, range(3))
    next(m)
    r = reversed([1, 2])
    list(r)


cells()
cells_of_loops()
names()
generators()
iterators()
