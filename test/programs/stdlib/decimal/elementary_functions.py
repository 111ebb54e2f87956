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


for text in """a.exp() D(1).exp() D(-1).exp() z.exp() D(100).exp() D('1e-50').exp() D(1000000).exp() D(10000000).exp()
D(-10000000).exp() D(2).ln() D(10).ln() D(1).ln() z.ln() D(-1).ln() D('1.0000000000000000000001').ln()
D('0.99999999').ln() D('1e100').ln() D(2).log10() D(1000).log10() D('0.001').log10() D('1.5e-7').log10() D(2).sqrt()
D(4).sqrt() D('0.04').sqrt() D('1e3').sqrt() D(-1).sqrt() D('-0').sqrt() D('2e-7').sqrt()""".split():
    show(text)
