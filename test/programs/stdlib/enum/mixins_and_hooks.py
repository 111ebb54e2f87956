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
class Perm(Flag):
    R=auto()
class Dv(float, Enum):
    A=1.5
print(Dv.A, repr(Dv.A), Dv.A+1, f"{Dv.A}")
class W(tuple, Enum):
    A=(1,2)
print(repr(W.A), W.A[1])
import dataclasses
@dataclasses.dataclass
class Dc: 
    x:int; y:int=dataclasses.field(repr=False,default=3)
class E9(Dc, Enum):
    A=1,2
print(repr(E9.A), E9.A.x, str(E9.A))
class B1(Enum):
    def __new__(cls, v, d=""):
        o=object.__new__(cls); o._value_=v; o.d=d; return o
    A=1,"one"; B=2
print(list(B1),B1.A.d,B1(1))
match Color(2):
    case Color.RED: print("r")
    case Color.GREEN: print("g")
print({Color.RED:1}, Color.RED.__class__, type(Color), Color.RED.__objclass__, isinstance(Color.RED,Color), Color.__doc__, Color.RED==1, Color.RED!=Color.BLUE)
t(lambda: Color.RED<Color.BLUE)
print(enum.auto(), auto(3), enum.show_flag_values(13), reversed(Color).__class__, list(reversed(Color)), Color.RED.GREEN)
class Al(Enum):
    A=1
    A._add_alias_("B") if 0 else 0
Al.A._add_alias_("Z"); Al.A._add_value_alias_(55); print(Al.Z, Al(55), Al.__members__)
class Nm(Enum):
    name="x"; value=3
print(Nm.name, Nm.value, Nm.name.name, Nm.value.value) 
t(lambda: Nm.name.foo)
def badgnv():
    class A(Enum):
        X=auto()
        def _generate_next_value_(*a): return 1
t(badgnv)
class Gn(Enum):
    @staticmethod
    def _generate_next_value_(name,start,count,last): return (name,start,count,last)
    A=auto();B=auto()
print(list(Gn))
def m1():
    class A(Enum):
        X="a"; Y=auto()
t(m1)
def m2():
    class A(ReprEnum): X=1
t(m2)
def m3():
    class A(Enum,int): X=1
t(m3)
def m4():
    class A(int,Enum,str): X=1
t(m4)
def m5():
    class A(IntEnum): X="q"
t(m5)
def m6():
    class A(StrEnum): X=1
t(m6)
@enum.global_enum
class GG(Flag): 
    GA=1;GB=2
print(repr(GA|GB), GA|GB, repr(GG(0)), GG(0))
print(enum.__all__ == enum.__all__, Color.__dict__.keys(), Perm.__dict__.keys())
