import enum
from enum import *
def t(f):
    try: print("ok", repr(f()))
    except Exception as e: print(type(e).__name__, e, repr(e.__cause__), repr(e.__context__))
class Perm(Flag):
    R=auto(); W=auto(); X=auto()
    RW=R|W
print(Perm.R|Perm.X, repr(Perm.R|Perm.W), list(Perm), ~Perm.R, Perm(0), repr(Perm(0)), Perm.R in Perm.RW, list(Perm.RW), len(Perm.RW), bool(Perm(0)), Perm.RW.name, Perm(7), Perm["RW"])
t(lambda: Perm(8)); t(lambda: Perm.R | 1); t(lambda: 1 in Perm.R); t(lambda: Perm("a")); t(lambda: Perm(-1)); t(lambda:Perm(-9))
class IF(IntFlag):
    A=1; B=2; C=8
print(IF.A|IF.B, repr(IF.A|IF.B), repr(IF(16|1)), repr(IF(0)), IF.A|4, repr(~IF.A), IF.A & 3, repr(IF(-1)), repr(5|IF.A), repr(IF.A+1), str(IF(16)))
for b in FlagBoundary:
    class F(Flag, boundary=b):
        A=1;B=4
    t(lambda: F(2)); t(lambda: F(8)); t(lambda:F(-1)); t(lambda: ~F.A)
print(list(FlagBoundary), list(EnumCheck))
