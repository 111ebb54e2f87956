import copy
import decimal
import math
from decimal import *

D = Decimal
a = D("1.10")
b = D("2.2")
z = D(0)
n = D("NaN")
s = D("sNaN")
inf = D("inf")


def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__, error)


for text in """a<b a>b a==b a<1 a==1.1 D('0.5')==0.5 a<1.5 a==D('1.1000') n==n n<1 s==1 a=='x' a<'x' a==1j D(1)==1+0j inf>1e308
-inf<inf max(a,b) min([a,b]) sum([a,b]) sorted([b,a,z])""".split():
    show(text)
