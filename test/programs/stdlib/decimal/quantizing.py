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


for text in """a.quantize(D('0.1')) a.quantize(D('0.001')) D('1.15').quantize(D('.1')) D('1.15').quantize(D('.1'),ROUND_HALF_UP)
D('1.15').quantize(D('.1'),rounding='ROUND_DOWN') D('1.15').quantize(D('.1'),'x') D('1e30').quantize(D('.1'))
D('inf').quantize(D(1)) D('inf').quantize(inf) D('1.5').to_integral_value() D('2.5').to_integral()
D('2.5').to_integral_exact(ROUND_UP) D('2.5').to_integral(ROUND_CEILING) D('1E+3').to_integral_value()""".split():
    show(text)
