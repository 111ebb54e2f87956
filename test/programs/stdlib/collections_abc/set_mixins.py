# All methods that Set and MutableSet add to five of one's own.
import collections.abc as c

class S(c.MutableSet):
    def __init__(self, items=()): self.items = list(dict.fromkeys(items)); self.log = []
    def __contains__(self, x): return x in self.items
    def __iter__(self): return iter(self.items)
    def __len__(self): return len(self.items)
    def add(self, x):
        if x not in self.items: self.items.append(x)
    def discard(self, x):
        if x in self.items: self.items.remove(x)
    def __repr__(self): return f"S({self.items})"
def show(call):
    try:
        print(call())
    except BaseException as e:
        print(type(e).__name__, e.args, e.__context__)
import operator as o
others = [S(), S("ab"), S("abc"), S("xy"), set("bc"), frozenset("abcd"), {"a": 1}.keys(), ["a", "z"], "bc", 5, None, {"a": 1}, {("a", 1)}, {"a": 1}.items()]
for op in (o.lt, o.le, o.eq, o.ne, o.gt, o.ge, o.and_, o.or_, o.sub, o.xor):
    for other in others:
        for a, b in ((S("abc"), other), (other, S("abc"))):
            try:
                r = op(a, b)
                print(op.__name__, a if isinstance(a, S) else type(a).__name__, sorted(r) if isinstance(r, (set, frozenset)) else r)
            except TypeError as e:
                print(op.__name__, e)
for op in (o.ior, o.iand, o.isub, o.ixor):
    for other in others:
        show(lambda: op(S("abc"), other))
    s = S("abc")
    show(lambda: op(s, s))
show(lambda: S("abc").isdisjoint("xyz")); show(lambda: S("abc").isdisjoint("xyc")); show(lambda: S("abc").isdisjoint(4))
s = S("abc")
show(lambda: s.remove("a")); show(lambda: s.remove("a")); show(lambda: s.pop()); show(lambda: s.clear()); show(lambda: s.pop()); print(s)
show(lambda: S([1, 2, 3])._hash() == hash(frozenset({1, 2, 3})))
show(lambda: hash(S()))
show(lambda: S._from_iterable(i for i in (1, 1)))
d = {"a": 1, "b": 2}
class M(c.Mapping):
    def __getitem__(self, k): return d[k]
    def __iter__(self): return iter(d)
    def __len__(self): return len(d)
m = M()
for v in (m.keys(), m.items(), m.values()):
    print(type(v).__name__, len(v), list(v), "a" in v, ("a", 1) in v, ("a", 1.0) in v, ("q", 1) in v, 2 in v) if not isinstance(v, c.ItemsView) else print(len(v), list(v), ("a", 1) in v, ("a", 2) in v, ("q", 2) in v)
    print(repr(v).split("<")[0], isinstance(v, c.Set), isinstance(v, c.Collection))
print(sorted(m.keys() | {"z"}), sorted(m.keys() & {"a"}), type(m.keys() - {"a"}), m.keys() == {"a", "b"}, sorted(m.items() ^ {("a", 1), ("c", 3)}))
print(sorted({"z"} | m.keys()), sorted({"a", "q"} - m.keys()), sorted(["a", "q"] - m.keys()), m.keys() <= d.keys(), m.items() == d.items())
show(lambda: 5 in m.items())
show(lambda: hash(m.keys()))
