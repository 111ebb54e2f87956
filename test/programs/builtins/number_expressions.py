# Numbers in expressions, with the errors they raise.
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
for e in r'''int.from_bytes(b"ab")
int("12", base=Idx(8))
int(Idx(5)), float(Idx(5)), complex(Idx(5))
chr(Idx(65))
round(2.675, Idx(2)), round(15, Idx(-1))
(5).__add__("a"), (5).__radd__(1), (5).__lt__("a"), (5).__pow__(-1), (5).__divmod__(2), (5).__rdivmod__(12)
5 .real, 5 .imag, 5 .numerator
int.__new__(int, 5), int.__new__(S)
bool.__new__(bool, 1)
True.__repr__(), True.__str__(), str(True), repr(False)
float.__new__(float, "1.5")
5 + None
5 - "a"
5 / []
5 // "a"
5 % "a"
5 ** "a"
5 << 1.5
5 & 1.5
5 | "a"
5 @ 5
-None
~1.5
divmod(5, "a")
pow(5, "a")
pow(5, 2, "a")
pow(2, -1, 7)
pow("a", 2)
abs("a")
1 < "a"
1.5 < None
len(5)
5 in 5
5 .x
5 .__class__
(5).bit_length(1)
(5).to_bytes(2, "big", True)
(5).to_bytes(length=2, byteorder="little", signed=True)
(5).to_bytes(2, order="big")
(-1).to_bytes(2, signed=True)
int.from_bytes([1, 2], byteorder="little")
int.from_bytes(b"\xff", signed=True)
int.from_bytes()
int.from_bytes(1.5)
int.from_bytes(["a"])
(5).conjugate(1)
(5).__round__(1, 2)
(5).__index__()
(2.5).__round__(1, 2)
(2.5).hex(1)
float.fromhex("0x1.8p3"), float.fromhex(" inf "), float.fromhex("-0x.8"), float.fromhex("1p-1100")
float.fromhex("1p5000")
float.fromhex("0x1.g")
float("  1.5\n"), float("1_000.5"), float("1e1_0"), float(".5"), float("5."), float("+.5e-3")
float("."), 
float("1_.5")
float("1._5")
float("infinit")
float(b"1.5"), float(bytearray(b"2.5"))
float(b"\xb2")
int(b" 12 "), int(bytearray(b"7f"), 16)
int("0x_1f", 16), int("0_7", 0)
int("0_7", 8)
int("", 0)
int("0b", 0)
int("9" * 4300) > 0
int("9" * 4301)
len(str(10**4299))
str(10**4300)
int("1" * 5000, 16) > 0
hex(10**5000)[:10]
f"{10**4300}"
"%d" % 10**4300
f"{10**4300:d}"
f"{10**4300:x}"[:5]
1e1000, -1e1000, 1e-1000
0.1 + 0.2, 1e16, 1e15, 123456789012345678.0, 1e-4, 1e-5, 5e-324, 1.7976931348623157e308
float("nan"), -float("nan")
(0.1).as_integer_ratio(), (1e300).as_integer_ratio(), (5e-324).as_integer_ratio()
hash(0.5), hash(1.5), hash(-1), hash(-1.0), hash(2**61-1), hash(2**61), hash(-2**61), hash(10**30), hash(1e100), hash(5e-324), hash(True), hash(3+4j), hash(-1j)
2**0.5, (-1)**2, (-1)**-1, 0**0, 0.0**0, 2**-2, 10**-3, (-2)**3, (-8)**(1/3), 2**1000 % 1000
7 // -2, -7 // 2, 7 % -2, -7 % 2, -7 // -2, 7.5 // -2, -7.5 % 2, 0 // 5, -0 // 5
1 / 3, 10**30 / 3, 1 / 10**30, 10**400 / 10**399, 3 / 10**400
10**400 / 3
10**400 * 1.0
10**400 + 1j
5 == 5.0, 5 == 5+0j, True == 1.0, 2**53 == 2.0**53, 2**53 + 1 == 2.0**53, 10**400 > 1e308, 10**400 > float("inf")
float(10**400)
int(1e300) % 10**10
round(0.5), round(1.5), round(2.5), round(-0.5), round(2.675, 2), round(1e300, 2), round(1234.5678, -2), round(5, -1), round(15, -1), round(25, -1), round(-15, -1), round(1e22)
round(1.5, None), round(5, None)
round("a")
round(1.5, "a")
format(5, 5)
format(1.5, "d")
int.__format__(5, "x"), float.__format__(1.5, ".2f")
f"{5!r:>4}", f"{1.5:10.2f}|", f"{'a':^5}|", f"{True}", f"{True:d}", f"{None}", f"{s:>7}", f"{s2:q}", f"{s2!s:>6}"
"a\tb".expandtabs(), "\ta".expandtabs(4)
"ǆ".title(), "ﬁ".upper(), "ß".upper(), "İ".lower(), "ΑΣ".lower(), "ŉ".capitalize(), "ŉ".swapcase()
" a b ".split(), "a,b".split(","), "".split(), "".split(","), "a  b".split(" ")'''.split('\n'): t(e)
