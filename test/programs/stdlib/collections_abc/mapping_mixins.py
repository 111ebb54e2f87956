# All methods that Mapping and MutableMapping add, the calls they make of one's own in their order.
import collections.abc as c

log = []
class M(c.MutableMapping):
    def __init__(self, *a, **k): self.d = dict(*a, **k)
    def __getitem__(self, k): log.append(("get", k)); return self.d[k]
    def __setitem__(self, k, v): log.append(("set", k, v)); self.d[k] = v
    def __delitem__(self, k): log.append(("del", k)); del self.d[k]
    def __iter__(self): log.append("iter"); return iter(list(self.d))
    def __len__(self): return len(self.d)
    def __repr__(self): return f"M({self.d})"
def show(call):
    try:
        print(call(), end=" ")
    except BaseException as e:
        print(type(e).__name__, e.args, repr(e.__context__), e.__suppress_context__, end=" ")
    print(log); log.clear()
class Keyed:
    def keys(self): return "pq"
    def __getitem__(self, k): return k * 2
m = M(a=1, b=2)
show(lambda: m.get("a")); show(lambda: m.get("z")); show(lambda: m.get("z", 5))
show(lambda: "a" in m); show(lambda: "z" in m)
show(lambda: m == {"a": 1, "b": 2}); show(lambda: m == M(a=1)); show(lambda: m == 3); show(lambda: m != {})
show(lambda: m.pop("a")); show(lambda: m.pop("a")); show(lambda: m.pop("a", 7)); show(lambda: m.pop("a", default=None))
show(lambda: m.setdefault("n")); show(lambda: m.setdefault("n", 3)); show(lambda: m.setdefault("o", 3))
show(lambda: m.update({"x": 1}, y=2)); show(lambda: m.update(M(w=1))); show(lambda: m.update([("l", 1), "ij"])); show(lambda: m.update(Keyed(), other=3, self=4))
show(lambda: m.update()); show(lambda: m.update(5)); show(lambda: m.update([1])); show(lambda: m.update([(1, 2, 3)])); show(lambda: m.update(1, 2))
show(lambda: m.popitem()); print(m); show(lambda: m.clear()); print(m); show(lambda: m.popitem()); show(lambda: hash(m)); show(lambda: reversed(m))
show(lambda: list(m.keys())); show(lambda: repr(m.items()))
print(c.KeysView[int], c.MappingView[int], c.Mapping[str, int], c.Generator[int, str, None], c.Iterable[int].__origin__)
match m:
    case {}: print("matches a mapping")
class Raises(M):
    def __getitem__(self, k): raise ValueError(k)
show(lambda: Raises(a=1).get("a")); show(lambda: "a" in Raises()); show(lambda: Raises(a=1).pop("a", 0)); show(lambda: Raises(a=1).popitem()); show(lambda: Raises(a=1).clear())
