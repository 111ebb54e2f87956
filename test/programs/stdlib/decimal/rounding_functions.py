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


for text in """round(D('2.5')) round(D('3.5')) round(D('2.675'),2) round(D('1234.5'),-2) round(n) round(D('1.5'),None)
math.floor(D('-1.5')) math.ceil(D('-1.5')) math.trunc(D('-1.5')) math.sqrt(D(2)) math.floor(inf)""".split():
    show(text)
