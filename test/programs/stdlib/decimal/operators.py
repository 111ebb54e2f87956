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


for text in """a+b a-b a*b a/b b/a a//b b//a b%a divmod(b,a) a**2 a**b a**-1 D(2)**10 D(2)**100 D(2)**-3 D(2)**D('0.5') D(4)**D('0.5')
D(-2)**3 D(-2)**D('0.5') z**0 z**1 z**-1 inf**0 inf**-1 D(1)**inf D('0.5')**inf D('1.00')**3 pow(D(3),5,7)
pow(D(-3),5,7) pow(D(3),-5,7) pow(D(3),5,0) pow(D('1.5'),5,7)""".split():
    show(text)
