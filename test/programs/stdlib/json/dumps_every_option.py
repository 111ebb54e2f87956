import json, enum, collections

def t(*a, **k):
    try: print(json.dumps(*a, **k))
    except Exception as e: print(type(e).__name__, e)

v = {"a": [1, 2.5, None, True, False, -0.0, 1e100, 10**20], "é\u2028😀\x7f\x01\"\\/\n": (), "d": {}, "l": [[], {}, ""]}
t(v)
t(v, ensure_ascii=False)
t(v, indent=2)
t(v, indent="\t", sort_keys=True)
t(v, separators=(",", ":"))
t(v, indent=0)
t({1: 2, 2.5: 3, True: 4, None: 5, "x": 6})
t({(1, 2): 3}, skipkeys=True)
t({(1, 2): 3}, skipkeys=True, indent=1)
t({(1, 2): 3})
t({1, 2})
t([float("nan"), float("inf"), -float("inf")])
t(float("nan"), allow_nan=False)
t({"b": 1, 2: 3}, sort_keys=True)
t(object, default=lambda o: o.__name__)
t([object()], default=lambda o: o)
a = []
a.append(a)
t(a)
class I(enum.IntEnum):
    A = 1
class S(enum.StrEnum):
    B = "b"
t({I.A: S.B, S.B: I.A})
t(collections.OrderedDict(b=1, a=2))
t(collections.Counter("aab"))
P = collections.namedtuple("P", "x y")
t(P(1, 2))
class E(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, set): return sorted(o)
        return super().default(o)
t({"s": {3, 1}}, cls=E)
t({"s": object}, cls=E)
print(E(indent=1).encode([1]), list(E().iterencode([1])), json.JSONEncoder().item_separator)
print(repr(json.dumps("plain")), json.__all__)
import io
f = io.StringIO()
json.dump({"k": [1]}, f, indent=1)
print(f.getvalue())
