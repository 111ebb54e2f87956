import enum
from enum import *
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
print(Color.RED, repr(Color.RED), list(Color), Color(2), Color["BLUE"], Color.CRIMSON, Color, len(Color))
print(Color.__members__, Color.RED.name, Color.RED.value, Color.RED in Color, 3 in Color, 9 in Color)
def t(f):
    try: print("ok", repr(f()))
    except Exception as e: print(type(e).__name__, e, repr(e.__cause__), repr(e.__context__))
t(lambda: Color(7)); t(lambda: Color["X"]); t(lambda: Color.X)
def sa(): Color.RED = 4
t(sa)
def da(): del Color.RED
t(da)
def sv(): Color.RED.value = 4
t(sv)
def sub():
    class C2(Color): pass
t(sub)
def dup():
    class C3(Enum):
        A=1
        A=2
t(dup)
def uq():
    @unique
    class C4(Enum):
        A=1
        B=1
        C=2
        D=2
t(uq)
class P(Enum):
    MERCURY=(3.3,2.4)
    EARTH=(5.9,6.3)
    def __init__(self,m,r): self.m=m; self.r=r
    @enum.property
    def g(self): return self.m/self.r
print(P.EARTH, P.EARTH.g, repr(P.EARTH), P.EARTH.m, P((3.3,2.4)))
class Au(Enum):
    A=auto(); B=auto(); C="x"; 
print(list(Au))
class Au2(Enum):
    A=auto(); B=10; C=auto(), 
print(list(Au2))
class I(IntEnum):
    A=1; B=2
print(I.A, repr(I.A), I.A+1, I.A<I.B, f"{I.A}", f"{I.A:>5}", "%d %s"%(I.A,I.A), I(2), sorted([I.B,I.A]), [10,20,30][I.A], I.A==1, hash(I.A)==hash(1))
class S(StrEnum):
    FOO=auto(); BAR="b"
print(S.FOO, repr(S.FOO), S.FOO.upper(), S("b"), f"{S.FOO}", S.FOO=="foo", {"foo":1}[S.FOO])
