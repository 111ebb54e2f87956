import copy
import math
import numbers
from fractions import Fraction as F
from numbers import *


def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__, error)


a = F(3, 4)
b = F(-5, 6)
z = F(0)
for text in ["a+b","a-b","a*b","a/b","a//b","a%b","divmod(a,b)","a**2","a**-2","b**-3","z**-1","a**b","b**a","a**0.5","a**1j","2**a","2**F(3)","2**F(-3)","2.0**F(-3)","1j**F(2)","2.5**a","a+1","1+a","a+1.5","1.5+a","a+1j","1j+a","a//0.5","0.5//a","a%0","a/0","0/a","1/z","a//z","a%1j","1j//a","a+'x'","'x'+a","a+None","-a","+a","abs(b)","int(b)","math.floor(b)","math.ceil(b)","math.trunc(b)","round(b)","round(b,2)","round(F(5,2))","round(F(7,2))","round(F(12345,10),-2)","round(F(1,3),0)","hash(a)","hash(F(5))","hash(F(1,2))==hash(.5)","hash(F(1,2**61-1))","hash(F(-1,2**61-1))","a==.75","a==F(3,4)","a==0.75+0j","a==1j","a=='x'","a<b","a<1","a<0.8","a>'x'","a<float('nan')","a<float('inf')","a==float('inf')","bool(z)","bool(a)","float(a)","complex(a)","repr(a)","str(a)","str(F(4,2))","a.numerator","a.denominator","a.real","a.imag","a.conjugate()","a.as_integer_ratio()","a.is_integer()","F(3.141592653589793).limit_denominator(10)","F(math.pi).limit_denominator(1000)","a.limit_denominator(0)","F(4321,8765).limit_denominator(100)","F.from_float(.3)","F.from_float(3)","F.from_float('x')","F.from_decimal(3)","F.from_decimal(3.0)","F('3/4')","F(' -3/4 ')","F('1.5e3')","F('-.5')","F('1_000/3')","F('1__0')","F('')","F('abc')","F('1/0')","F('1 / 3')","F('3/-4')","F('1e-3')","F('.')","F('5.')","F(1.5)","F(float('nan'))","F(float('inf'))","F(None)","F(1,0)","F(1,'2')","F(1.5,2)","F(F(1,2),F(3,4))","F(True)","F()","F(6,-4)","F(1,2,3)","F(numerator=1)","F(x=1)","copy.copy(a) is a","copy.deepcopy(a) is a","a.__reduce__()","isinstance(a,Rational)","isinstance(a,Real)","isinstance(1,Integral)","isinstance(1.0,Rational)","isinstance(True,Number)","isinstance(1j,Complex)","isinstance(1.0,Complex)","issubclass(int,Rational)","Complex()","numbers.__all__","sum([a,b,1])","sum([F(1,i) for i in range(1,20)])","max(a,b)","sorted([a,b,z])","math.sqrt(a)","pow(a,2)","pow(a,2,3)","a.x","math.gcd(a,1)","[1,2,3][F(1)]","f'{a}'","'%s %r' % (a,a)","'%d' % F(7,2)","'%.3f' % a","F(3,4).__radd__(1.5)","1 if a else 2","{a:1}[0.75]","math.isclose(a,.75)","F(10**30,3)","float(F(10**400,10**399))","float(F(10**400))","a.__floor__()","F"]:
    show(text)


class Half(F):
    pass


print(repr(Half(1, 2)), repr(Half(1, 2) + 1), copy.copy(Half(1, 2)), type(+Half(1, 2)), Half.from_float(0.5))
