# UserDict, UserList, UserString: every method, also in subclasses and among themselves.
import copy
from collections import UserDict, UserList, UserString
def show(call):
    try:
        r = call()
        print(type(r).__name__, r)
    except BaseException as e:
        print(type(e).__name__, e)
class D(UserDict):
    extra = 1
    def __missing__(self, key): return ("missing", key)
class L(UserList): pass
class S(UserString): pass
d = UserDict({"a": 1}, b=2); e = D([("x", 1)]); e.note = [1]
for call in (lambda: d["a"], lambda: d["z"], lambda: e["z"], lambda: e.get("z"), lambda: d.get("z", 3), lambda: "z" in e, lambda: len(d), lambda: list(d), lambda: d | {"c": 3}, lambda: {"c": 3} | d,
             lambda: d | e, lambda: e | d, lambda: d | 5, lambda: [] | d, lambda: d.copy(), lambda: e.copy(), lambda: e.copy().note is e.note, lambda: copy.copy(e).data is e.data, lambda: copy.copy(d),
             lambda: copy.deepcopy(e).note is e.note, lambda: D.fromkeys("ab", 1), lambda: UserDict(dict=4), lambda: UserDict(None), lambda: d == {"a": 1, "b": 2}, lambda: UserDict(5), lambda: d.pop("a"),
             lambda: d.popitem(), lambda: d, lambda: d.setdefault("k"), lambda: hash(d), lambda: UserDict({}, **{"self": 1}), lambda: e.keys(), lambda: sorted(e.items())):
    show(call)
d |= {"i": 1}; d |= e; print(d, type(d).__name__); del d["i"]; print(d)
try: del d["none"]
except KeyError as x: print(repr(x))
for make in (UserList, L):
    a = make([3, 1, 2])
    for call in (lambda: make(), lambda: make(a).data is a.data, lambda: make("ab"), lambda: a[0], lambda: a[1:], lambda: a[9], lambda: a + [1], lambda: a + UserList([1]), lambda: a + (1,), lambda: [0] + a, lambda: "x" + make("y"), lambda: a * 2,
                 lambda: 2 * a, lambda: a + 5, lambda: a < [4], lambda: a <= UserList([3, 1, 2]), lambda: a == [3, 1, 2], lambda: a != a, lambda: a > [1], lambda: a >= 5, lambda: 3 in a, lambda: len(a), lambda: a.append(5), lambda: a.insert(0, 9),
                 lambda: a, lambda: a.pop(), lambda: a.pop(i=0), lambda: a.remove(1), lambda: a.remove(1), lambda: a.count(3), lambda: a.index(2), lambda: a.index(2, 0, 1), lambda: a.reverse(), lambda: a, lambda: a.sort(reverse=True), lambda: a, lambda: a.sort(5),
                 lambda: a.extend("xy"), lambda: a.extend(make([7])), lambda: a, lambda: a.copy(), lambda: copy.copy(a).data is a.data, lambda: copy.copy(a), lambda: hash(a), lambda: a.append(), lambda: a.clear(), lambda: a, lambda: list(reversed(make([1, 2])))):
        show(call)
    a += [1]; a += UserList("z"); a *= 2; print(a, type(a).__name__); a[0] = 5; a[1:2] = [8, 9]; del a[-1]; print(a)
for make in (UserString, S):
    s = make("Hello, wörld")
    for call in (lambda: make(12), lambda: make(s), lambda: s[0], lambda: s[::2], lambda: s + "!", lambda: s + make("?"), lambda: s + 3, lambda: "a" + s, lambda: 3 + s, lambda: s * 2, lambda: 2 * s, lambda: make("%s-%d") % ("a", 3), lambda: "%s" % s,
                 lambda: make("x") in make("xy"), lambda: "H" in s, lambda: 3 in s, lambda: s < "I", lambda: s == make("Hello, wörld"), lambda: s != "x", lambda: s >= make("A"), lambda: s < 3, lambda: hash(s) == hash("Hello, wörld"), lambda: len(s), lambda: int(make("12")), lambda: float(make("1.5")),
                 lambda: complex(make("1j")), lambda: s.__getnewargs__(), lambda: s.upper(), lambda: s.center(20, "*"), lambda: s.zfill(15), lambda: s.replace(make("l"), "L", 1), lambda: s.count("l"), lambda: s.count(make("l"), 3), lambda: s.find(make("w")), lambda: s.rfind("l", 0, 5),
                 lambda: s.index("o"), lambda: s.index("q"), lambda: s.index(make("o")), lambda: s.rindex("o"), lambda: s.startswith("He"), lambda: s.startswith(("x", "H")), lambda: s.endswith("ld", 2), lambda: s.split(), lambda: s.split(","), lambda: s.rsplit("l", 1), lambda: s.partition(", "), lambda: s.rpartition("l"),
                 lambda: s.splitlines(), lambda: s.join(["a", "b"]), lambda: make("{} {x}").format(1, x=2), lambda: make("{a}").format_map({"a": 1}), lambda: s.encode(), lambda: s.encode("latin-1"), lambda: s.encode(None, None), lambda: s.encode("ascii"), lambda: s.isalpha(), lambda: s.istitle(),
                 lambda: make("abc").translate({97: "x"}), lambda: make.maketrans("a", "b"), lambda: s.removeprefix(make("Hello")), lambda: s.removesuffix("ld"), lambda: make(" a ").strip(), lambda: make("xax").lstrip("x"), lambda: s.title(), lambda: s.swapcase(), lambda: s.casefold(), lambda: make("a\tb").expandtabs(4),
                 lambda: s.capitalize(), lambda: s.nothing, lambda: s.upper(1), lambda: s.ljust(15) + "|", lambda: make("a b").__rmod__("%s!"), lambda: list(reversed(make("ab"))), lambda: UserString.upper.__qualname__, lambda: str(s), lambda: repr(s), lambda: s.isidentifier()):
        show(call)
