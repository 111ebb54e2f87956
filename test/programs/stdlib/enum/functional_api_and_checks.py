import enum
from enum import *
def t(f):
    try: print("ok", repr(f()))
    except Exception as e: print(type(e).__name__, e, repr(e.__cause__), repr(e.__context__))
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
Anim = Enum("Anim","CAT DOG"); print(list(Anim), Anim.__module__, Anim.__qualname__, Anim)
print(list(Enum("Q",["a","b"],start=5)), list(Enum("Q",{"a":1,"b":2})), list(Enum("Q",[("a",3),("b",4)])), list(IntEnum("W","x y")), list(Flag("V","x y z")), list(Enum("T","a b",type=str)) if 0 else 0)
t(lambda: Enum("A")); t(lambda: Enum("A",())) ; t(lambda: Enum(1,2))
class M(Enum):
    A=1
    @classmethod
    def _missing_(cls, v): 
        if v=="e": raise KeyError("z")
        if v=="w": return 3
        return cls.A
print(M(99)); t(lambda:M("e")); t(lambda:M("w"))
class U(Enum):
    A=[1]; B={}
    def f(self): return self.name
print(U([1]), U({}), [1] in U, U.A.f()); t(lambda:U([2]))
class N(Enum):
    a=nonmember(1); b=member((lambda:3)())
    class In: pass
    c=2
print(list(N), N.a, N.In)
import copy
print(copy.copy(Color.RED) is Color.RED, copy.deepcopy([Color.RED])[0] is Color.RED, Color.RED.__reduce_ex__(2))
print(dir(Color), dir(Color.RED))
def vf(k, *c):
    def g():
        return verify(*c)(k)
    t(g)
class G(IntEnum):
    A=1;B=4;C=4
vf(G,UNIQUE); vf(G,CONTINUOUS); 
class H(Flag):
    A=1;B=8;C=7;D=22
vf(H,CONTINUOUS); vf(H,NAMED_FLAGS);vf(int,UNIQUE)
print(repr(H.C), repr(H(9)), list(H.C), repr(H(15)))
for i in (0,1,5,-1,-5,10): print(enum.bin(i), enum.bin(i,8))
class O(Enum):
    _order_="A B"
    A=1;B=2
def oo():
    class O(Enum):
        _order_="B A"
        A=1;B=2
t(oo)
def resv():
    class O(Enum):
        _foo_=1
t(resv)
def mro():
    class O(Enum):
        mro=1
t(mro)
class Ig(Enum):
    _ignore_="x y"
    x=1; y=2; z=3
print(list(Ig))
