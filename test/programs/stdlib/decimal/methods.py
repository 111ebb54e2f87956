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


for text in """D('1.200').normalize() D('1200').normalize() D('0.000').normalize() a.as_tuple() D('-0').as_tuple() inf.as_tuple()
n.as_tuple() D('nan12').as_tuple() a.as_integer_ratio() inf.as_integer_ratio() n.as_integer_ratio()
D('1e5').as_integer_ratio() D('-0.25').as_integer_ratio() a.adjusted() D('1e5').adjusted() z.adjusted() inf.adjusted()
a.compare(b) a.compare(n) a.compare_signal(n) a.compare_total(b) D('1.0').compare_total(D(1)) n.compare_total(s)
a.compare_total_mag(D(-5)) a.max(b) a.min(n) a.max_mag(D(-3)) a.min_mag(D(-3)) a.copy_sign(D(-1)) a.copy_abs()
a.copy_negate() a.is_nan() a.is_finite() a.is_zero() a.is_signed() a.is_normal() D('1e-999999').is_subnormal()
D('1e-1000010').is_subnormal() a.number_class() D('-1e-1000010').number_class() s.number_class() a.next_plus()
a.next_minus() D(1).next_minus() a.next_toward(D(5)) z.next_plus() inf.next_minus() a.logb() z.logb()
D('101').logical_and(D('110')) D('101').logical_or(D('110')) D('101').logical_xor(D('110')) D('101').logical_invert()
D('12').logical_and(D(1)) D('12345').shift(2) D('12345').shift(-2) D('12345').rotate(2) D('12345').rotate(-2)
D('12345').shift(100) D('12345').scaleb(3) D('12345').scaleb(-3) a.same_quantum(b) a.same_quantum(D('1.11')) a.fma(b,3)
D('18').remainder_near(D('5')) D('-18').remainder_near(5) a.remainder_near(0) a.radix() a.conjugate() a.canonical()
a.real a.imag D('123E+1').to_eng_string() D('1.23E-10').to_eng_string() D('0E+4').to_eng_string() str(D('1E+10'))
str(D('0E-10')) str(D('1.23E-5')) str(D('0.00000123')) str(D('0.0000001')) str(D('123456789E-3')) repr(D('0E+3'))
D.from_float(0.1) D.from_float(3) D.from_float('x') copy.copy(a) is a copy.deepcopy(a) is a a.__reduce__()
a.__sizeof__() D.mro() isinstance(a,__import__('numbers').Number) a.foo D('9'*28)+1 D('9'*30)+0 D('1e999999')*10
D('1e-999999')/D('1e100') D('1e-1000020')*1 D(10)**1000000 D(10)**-2000000 D('1.1')**1000 D('0.9')**10000000 D(7)//2
D(-7)//2 D(-7)%2 D(7)%-2 D('7.5')//D('0.3') D('1e30')//1 D('1e30')%7 divmod(D(7),0) divmod(z,0) z//z D(5)%0 z%0""".split():
    show(text)
