# Subclasses of int, float, complex, str, bytes and bytearray that override operators.
class F(float):
    def __add__(self, o): return "add"
    def __sub__(self, o): return "sub"
    def __mul__(self, o): return "mul"
    def __lt__(self, o): return "lt"
    def __eq__(self, o): return "eq"
    def __truediv__(self, o): return "div"
    def __neg__(self): return "neg"
print(F(1)+F(2), F(1)-F(2), F(1)*F(2), F(1)<F(2), F(1)==F(2), F(1)/F(2), -F(1), F(1)+1, 1.0*F(2), 1+F(1))
x = F(1); x += F(2); print(x)
class I(int):
    def __add__(self, o): return "add"
    def __index__(self): return 7
    def __str__(self): return "I!"
    def __hash__(self): return 5
print(I(1)+1, 1+I(1), [0]*I(2), "abc"[I(1)], I(3), repr(I(3)), f"{I(3)}", f"{I(3):d}", "%d" % I(3), hash(I(3)), {I(3):1}, I(3)==3, {3:1}.get(I(3)), int(I(3)), I(3)*2, type(I(3)*2), str(I(3)), float(I(3)), I("12")+0, -I(3), I(3) < 4, sorted([I(3), 1]), sum([I(3), I(4)]), range(I(3)), bool(I(0)), I(5) & 4, I(5).bit_length())
class S(str):
    def __eq__(self, o): return True
    def __hash__(self): return 1
    def __len__(self): return 99
    def __getitem__(self, i): return "item"
    def __contains__(self, x): return "yes"
    def __add__(self, o): return "added"
    def __iter__(self): return iter([1,2])
    def __mod__(self, o): return "modded"
print(S("a") == "b", "b" == S("a"), len(S("a")), S("abc")[0], "z" in S("a"), S("a") + "b", "b" + S("a"), list(S("a")), S("%s") % 1, "%s" % S("a"), ",".join([S("x"), "y"]), S("abc").upper(), {S("a"): 1}.get("q"), str(S("a")), "ab".find(S("b")), S("ab").find("b"), S("a") * 3, S("a").__len__())
class B(bytes):
    def __getitem__(self, i): return 5
print(B(b"abc")[0], B(b"abc"), B([1,2]), len(B(3)), B(b"a") + b"b", type(B(b"a") + b"b"), B(b"x").upper(), B("é", "utf-8"), hash(B(b"a")) == hash(b"a"), bytes(B(b"q")), B(b"a") == b"a")
class BA(bytearray):
    def __init__(self, n): super().__init__(n); self.x = n
b = BA(3); b += b"abc"; print(b, type(b), b.x, b[1:2], type(b[1:2]), b * 2, BA.fromhex if 0 else "")
class C(complex):
    def __repr__(self): return "C!"
print(C(1,2), [C(1,2)], C(1,2) + 1, type(+C(1,2)), C("1+2j") == 1+2j, abs(C(3,4)))
class FI(float):
    def __float__(self): return 99.0
    def __index__(self): return 3
print(float(FI(2.5)), FI(2.5) + 1, int(FI(2.5)), round(FI(2.5)), round(FI(2.567), 1), FI("1.5"), FI(), repr(FI(2)), FI(2).is_integer(), FI.fromhex("0x1p3"), type(FI.fromhex("0x1p3")))
i = I(5); i.attr = 3; print(i.attr, i.__dict__); s = S("q"); s.z = 1; print(vars(s)); f = F(2); f.q = 2; print(f.q)
class Meta(type(int)): pass
class E(int):
    A = 1
    def __new__(cls, v, extra=None):
        o = super().__new__(cls, v); o.extra = extra; return o
print(E(5, extra="x").extra, E(5) + E(6), E(5).__class__.__name__, int.__repr__(E(5)), isinstance(E(5), int), E.from_bytes(b"\x05"), type(E.from_bytes(b"\x05")).__name__)
try: class_ = type("X", (bool,), {})
except TypeError as e: print(e)
try: type("X", (memoryview,), {})
except TypeError as e: print(e)
class T(str):
    def __new__(cls, v): return super().__new__(cls, v.upper())
print(T("abc"), type(T("abc")), T("abc").lower(), T("a") < T("b"), T("a") in {"A"}, "A" in {T("a")}, hash(T("a")) == hash("A"))
x = True; x += 1; print(x, True + True, True & False, True | 1, True ^ True, ~False if 0 else "", -True, True == 1, {True: 1, 1: 2, 1.0: 3})
print((1).__class__, (1).__doc__[:10], str.upper.__doc__, int.__add__.__doc__, bytes.hex.__doc__[:20])
