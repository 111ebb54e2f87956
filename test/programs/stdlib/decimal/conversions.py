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


for text in """1+a a+1 1-a 2*a 1/a a/0 z/0 0/z inf-inf inf*0 inf/inf 1/inf n+1 s+1 a+1.5 1.5+a a+'x' a+None -a +a abs(-a) -z +D('-0')
D('-0')+z int(D('3.9')) int(D('-3.9')) int(n) int(inf) float(a) float(inf) float(n) float(s) complex(a) bool(z) bool(a)
hash(a) hash(D(5)) hash(D('0.5'))==hash(0.5) hash(n)==hash(n) hash(s) hash(inf) hash(D('1e100'))==hash(10**100)
hash(D('-1')) hash(D('1.5e-20'))""".split():
    show(text)
