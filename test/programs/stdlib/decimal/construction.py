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


for text in """D() D(5) D('3.14') D('-0') D(' 12 ') D('1_000.5') D('1e5') D('1E-10') D('.5') D('5.') D('.') D('') D('abc') D('nan')
D('-NaN123') D('sNaN') D('Infinity') D('-inf') D(0.1) D(-0.0) D(float('nan')) D(float('inf')) D(True) D((0,(1,2,3),-2))
D((1,(),0)) D((0,(1,),'F')) D((0,(1,2),'n')) D((2,(1,),0)) D((0,(10,),0)) D((0,1,0)) D((0,(1,),'x')) D((0,(1,),1.5))
D((1,2)) D([0,[1],2]) D(None) D(b'1') D(1j) D('１２') D('1',None) D('1',context=getcontext()) D(1,2) D(value='7')
D(10**40) D('1e1000000000000000000000') D(D(1))""".split():
    show(text)
