# str operators and methods, with the errors they raise.
def t(e):
    try: r=repr(eval(e))
    except Exception as ex: r=type(ex).__name__+': '+str(ex)
    print(ascii(e), '->', ascii(r))
class S(str): pass
class S2(str):
    def __str__(self): return "S2!"
    def __repr__(self): return "R!"
    def __format__(self, s): return f"<{s}>"
class P:
    x = 5; d = {'k': [1,2,3], 'a b': 'z', 0: 'zero'}
    def __getitem__(self, k): return k
    def __format__(self, s): return 'P' + s
class M(dict):
    def __missing__(self, k): return '?' + k
p = P(); s = S("hello"); s2 = S2("abc")
class Idx:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
for e in r'''s + "x", type(s + "x")
type(s.upper()), type(s.strip()), type(s[:]), type(str(s)), type(s * 1), type(s.replace("z","y"))
s2, str(s2), s2 + "x", len(s2), s2 == "abc", hash(s2) == hash("abc"), s2.upper()
"abc"[Idx(1)]
"abc"[1.0]
"abc"["a"]
"abc"[None]
"abc"[Idx(1):Idx(2)]
"abc"[1.0:]
"abc"[::0]
"abc"[2**70]
"abc"[:2**70]
"abc"[-2**70:]
"abc"[True]
"a" + 5
"a" + b"b"
5 + "a"
"a" * "b"
"a" * 1.5
"a" * -1
"a" * 2**70
"a" * 2**60
"a" - "b"
-"a"
"a" < 5
"a" == 5
"a" in 5
5 in "a"
None in "a"
"a".find(5)
"a".find()
"a".find("a", "b")
"a".find("a", None, None)
"a".find("a", Idx(0))
"a".count(5)
"a".index("z")
"a".rindex("z")
"a".startswith(5)
"a".startswith((5,))
"a".startswith(("b","a"))
"a".startswith(())
"a".endswith(["a"])
"a".split("")
"a".split(5)
"a".split(maxsplit=1)
"a".split(sep="a", maxsplit="b")
"a b c".split(None, 1)
"a b c".split(None, -1)
"a".split(x=1)
"a".join(5)
"a".join([5])
"a".join(["b", None])
"a".join("xyz")
"a".join({"x":1,"y":2})
"a".join(c for c in "pq")
"a".join(["x"])
"a".join([s2, "q"])
"a".join([])
"".join([s])
type("".join([s]))
"a".replace(1, 2)
"a".replace("a")
"a".replace("a", 5)
"aaa".replace("a", "b", 2)
"aaa".replace("a", "b", count=2)
"aaa".replace("a", "b", "c")
"a".strip(5)
"a".lstrip(5)
"a".center()
"a".center("b")
"a".center(5, "ab")
"a".center(5, 5)
"a".ljust(5, "")
"a".zfill("a")
"a".zfill(1.5)
"a".expandtabs("a")
"a".expandtabs(2**40)
"a".partition("")
"a".partition(5)
"a".rpartition("")
"a".splitlines(5)
"a\n".splitlines(keepends=1)
"a".splitlines("x")
"a".translate(5)
"abc".translate({97: "X", 98: None, 99: 100})
"abc".translate({97: "X"*3, "b": 5})
"abc".translate({97: 1.5})
"abc".translate({97: 2**30})
"abc".translate({97: -1})
"abc".translate(["x"]*98)
"abc".translate("defghi"*20)
str.maketrans("ab", "xy")
str.maketrans("ab", "xy", "z")
str.maketrans("ab", "x")
str.maketrans({"a": 1, 98: "z", "c": None})
str.maketrans({"ab": 1})
str.maketrans({1.5: 1})
str.maketrans("ab")
str.maketrans(5, "a")
str.maketrans("a", 5)
str.maketrans("a", "b", 5)
str.maketrans()
"a".encode("utf-8", 5)
"a".encode(encoding="latin-1", errors="strict")
"a".encode("nope")
"a".removeprefix(5)
"a".removesuffix(5)
"a".isidentifier(5)
"a".upper(5)
"a".upper(x=5)
"a".format_map()
"a".__format__(5)
"a".__format__()
"a".__getnewargs__()
"a".__add__(5)
"a".__mul__(2), "a".__rmul__(2)
"a".__mul__("a")
"a".__contains__("a")
"a".__contains__(5)
"a".__eq__(5), "a".__lt__(5), "a".__eq__("a"), "a".__lt__("b")
"a".__mod__(5)
"%s".__mod__(5)
"a".__rmod__("%s")
"a".__iter__()is None
"a".__len__(5)
"a".__getitem__("b")
"a".nope
str()
str(5, "utf-8")
str("a", "utf-8")
str(b"a")
str(b"a", "utf-8")
str(b"\xff", "utf-8", "replace")
str(b"a", errors="strict")
str(b"a", encoding="ascii")
str(object="x")
str(bytes=5)
str(1,2,3,4)
str(b"a", 5)
str(bytearray(b"xy"), "ascii")
str(memoryview(b"xy"), "ascii")
S("x", "y")
S(b"x", "ascii"), type(S(b"x","ascii"))
S(5)
list("a😀b"), len("a😀b"), "a😀b"[1], "a😀b"[::-1], "a😀b"[1:], "a😀b".find("b"), "a😀b".index("b")
next(iter("a"))
list(reversed("abc"))
sorted("hello")
min("hello"), max("hello")
set("aab") == {"a","b"}
tuple("ab")
"a" "b"
"abc".__hash__() == hash("abc")
str.upper("a")
str.upper(5)
str.upper()
str.join(",", ["a"])
str.__add__("a", "b")
str.__add__(5, "b")
str.__len__("abc")
"abc".__class__, type("abc").__name__'''.split('\n'): t(e)
