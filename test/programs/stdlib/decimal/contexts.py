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


for text in """a.exp(1) a.quantize(1.5) a.max('x') a.compare(1.0) decimal.MAX_PREC decimal.MIN_ETINY decimal.HAVE_THREADS ROUND_05UP
DecimalTuple(1,(1,),2) DecimalException.__mro__ Underflow.__mro__ DivisionUndefined.__mro__ getcontext() DefaultContext
BasicContext ExtendedContext Context() Context(prec=5) Context(prec=0) Context(prec='x') Context(rounding='x')
Context(rounding=1) Context(Emin=1) Context(Emax=-1) Context(capitals=2) Context(clamp=3) Context(traps=[Inexact])
Context(flags=[Inexact,Rounded]) Context(traps=[ValueError]) Context(traps=5) getcontext().flags getcontext().traps
getcontext().traps[Inexact] getcontext().flags[ValueError] getcontext().prec getcontext().Etiny() getcontext().Etop()
getcontext().create_decimal('1'*40) getcontext().create_decimal(' 1') getcontext().create_decimal(1.1)
getcontext().create_decimal_from_float(1.1) getcontext().add(1,2) getcontext().divide(1,3) getcontext().power(2,3)
getcontext().power(2,3,5) getcontext().sqrt(2) getcontext().divmod(7,2) getcontext().is_nan(1) getcontext().add(1.5,2)
getcontext().plus(a) getcontext().minus(1) getcontext().abs(-1) getcontext().to_sci_string(a) getcontext().copy()
getcontext().copy_decimal(3) getcontext().quantize(D('1.234'),D('.1')) getcontext().foo setcontext(5)
getcontext().clear_flags() getcontext().remainder(7,3) getcontext().fma(2,3,4) getcontext().number_class(5)
list(getcontext().flags) len(getcontext().traps) getcontext().traps.copy() Context(prec=3)==Context(prec=3)""".split():
    show(text)
