# All methods that Sequence and MutableSequence add, the calls they make of one's own in their order.
import collections.abc as c

log = []
class L(c.MutableSequence):
    def __init__(self, *a): self.l = list(a)
    def __getitem__(self, i): log.append(("get", i)); return self.l[i]
    def __setitem__(self, i, v): log.append(("set", i, v)); self.l[i] = v
    def __delitem__(self, i): log.append(("del", i)); del self.l[i]
    def __len__(self): return len(self.l)
    def insert(self, i, v): log.append(("insert", i, v)); self.l.insert(i, v)
def show(call):
    try:
        print(call(), end=" ")
    except BaseException as e:
        print(type(e).__name__, e.args, repr(e.__context__), end=" ")
    print(log); log.clear()
s = L(1, 2, 3, 2)
nan = float("nan")
show(lambda: [x for x in s]); show(lambda: list(reversed(s))); show(lambda: 3 in s); show(lambda: 9 in s); show(lambda: nan in L(nan)); show(lambda: float("nan") in L(nan))
show(lambda: s.count(2)); show(lambda: s.count(9)); show(lambda: L(nan).count(nan))
for args in ((2,), (2, 2), (2, -1), (2, -9), (3, 0, 2), (3, 0, -1), (3, 0, -9), (2, 2, 99), (9,), (2, 1, None), (2, None), (2, None, 1)):
    show(lambda: s.index(*args))
show(lambda: s.index(value=2, start=2, stop=4))
show(lambda: s.append(4)); show(lambda: s.extend([5, 6])); show(lambda: s.extend(s)); print(s.l)
show(lambda: s.pop()); show(lambda: s.pop(0)); show(lambda: s.pop(99)); show(lambda: s.remove(3)); show(lambda: s.remove(77)); print(s.l)
show(lambda: s.reverse()); print(s.l)
def add(x):
    global s
    s += x
    return s.l
show(lambda: add((8, 9))); show(lambda: add(s)); show(lambda: add(4))
show(lambda: L().reverse()); show(lambda: L(1).reverse()); show(lambda: L(1, 2, 3).reverse())
show(lambda: s.clear()); print(s.l); show(lambda: s.pop())
match L(1, 2):
    case [a, b]: print("matches a sequence", a, b)
log.clear()
it = iter(L(1, 2))
print(next(it))
try: it.throw(IndexError)
except StopIteration: print("an IndexError ends the iteration")
class Raises(L):
    def __getitem__(self, i): raise KeyError(i)
show(lambda: [x for x in Raises(1)]); show(lambda: 1 in Raises(1)); show(lambda: Raises(1).index(1)); show(lambda: Raises(1).clear())
