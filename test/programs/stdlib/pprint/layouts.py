import pprint, collections, dataclasses, types
from pprint import pformat as pf, pp
x = {"name": "x" * 30, "list": list(range(30)), "nested": {"b": (1,), "a": {3, 1, 2}, "c": frozenset([5])}, 1: None}
pp(x); pprint.pprint(x); pp(x, width=30); pp(x, indent=4, width=40, compact=True); pp(x, depth=1); print(pf([]), pf(()), pf({}), pf(set()), pf("a"))
pp([list(range(40))], compact=True); pp(("a" * 90,)); pp("word " * 40); pp(["line one\nline two " * 6]); pp(b"bytes" * 30); pp(bytearray(b"q" * 90)); pp({"k": "text with words " * 9})
pp(collections.OrderedDict((i, "v" * 20) for i in range(6))); pp(collections.defaultdict(list, {i: ["v" * 20] for i in range(6)})); pp(collections.Counter("abracadabra" * 3 + "xyz")); pp(collections.Counter({c * 15: i for i, c in enumerate("abcdef")}))
pp(collections.deque(["v" * 20] * 6)); pp(collections.deque(["v" * 20] * 6, 9)); pp(collections.ChainMap({"a" * 40: 1}, {"b" * 40: 2}))
@dataclasses.dataclass
class D:
    first: str; second: list; third: int = dataclasses.field(default=0, repr=False)
pp(D("a" * 50, list(range(20)))); pp([D("a", [1])]); pp(types.SimpleNamespace(aaa="x" * 40, bbb="y" * 40)); pp(types.MappingProxyType({"a" * 40: 1, "b" * 40: 2}))
pp(1234567, underscore_numbers=True); pp([10**9, -5], underscore_numbers=True); print(pf({"b": 1, "a": 2}), pf({"b": 1, "a": 2}, sort_dicts=False), pf({1: 1, "a": 2, None: 3}))
a = [1]; a.append(a); print(pprint.isrecursive(a), pprint.isreadable([1]), pprint.isreadable(a), pprint.isreadable(object()), pprint.saferepr({"b": 1, "a": (1,)}))
print(pf([[1, [2, [3, [4]]]]], depth=2), pf(((1, 2), {"a": {"b": 1}}), depth=1), pf(((((),),),), depth=2), pf({1: (2,)}, depth=1), pf([(1, (2,))], depth=1))
for k in ({"indent": -1}, {"width": 0}, {"depth": 0}):
    try: pf(1, **k)
    except ValueError as e: print(e)
class L(list): pass
pp(L(range(50))); P = collections.namedtuple("P", "x y"); pp(P("a" * 50, "b" * 50)); pp({(i, j): i * j for i in range(3) for j in range(3)}, width=20); pp(1); pp(1.5); pp({"a" * 30: ["b" * 30, {"c" * 30: "d" * 30}]})
