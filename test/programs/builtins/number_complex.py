# complex: conversion, arithmetic, formatting, errors.
class B:
    def __float__(self): return 1

for f in (float,):
    try: print(f(B()))
    except Exception as e: print(e)
for v in ("x","1e5"," 1_0.5 ",b"1.5","nan","-inf","infinity","1__0","1e","0x1",[],None,"\u0661.5", 10**400, "a"*300,b"xx",bytearray(b"1"), memoryview(b"3"), 1j, "1\0"):
    try: print(float(v))
    except Exception as e: print(type(e).__name__,e)
try: float(x=1)
except Exception as e: print(e)
try: float(1,2)
except Exception as e: print(e)
for a in [("1+2j",),("1",2),(1,"2"),([],),(1,[]),("x",),("1 + 2j",),(" ( 1+2j ) ",),(b"1",),(1j,2j),(1,2,3),("j",),("-j",),("1e5+.5J",),("infj",),("nan+nanj",),("1+2",),("(1+2j",)]:
    try: print(complex(*a))
    except Exception as e: print(type(e).__name__,e)
try: print(complex(real="1",imag=2))
except Exception as e: print(e)
try: print(complex(real=1,imag="2"))
except Exception as e: print(e)
try: print(complex(x=2))
except Exception as e: print(e)
print(complex(imag=2,real=1j), complex(1.5, -0.0), complex(-0.0, -0.0), complex(imag=1j))
class C:
    def __complex__(self): return 5
try: print(complex(C()))
except Exception as e: print(e)
for e in ["1j<2j","1j+'a'","abs(1j)","-1j","+1j","~1j","bool(0j)","hash(1j)","hash(complex(1,2))","1j==1j","1==1+0j","1j!=2","(1+2j).conjugate()","(1+2j).__getnewargs__()","(1+2j)**2","(1+2j)**-2","(1+2j)**0.5","1j**1j","(1+2j)**(3+4j)","(1e200+1j)**2","(1e200+1j)**3","(1e308+1e308j)*2","abs(1e308+1e308j)","f'{1+2j:.2f}'","f'{1+2j:10}|'","f'{1+2j:=10}'","f'{1+2j:010}'","f'{1+2j:x}'","f'{1+2j:>20,.3f}'","f'{1+2j:e}'","f'{1+2j:g}'","f'{1.5+0j}'","f'{1j!r:>10}'","format(1+2j,'')","int(1j)","float(1j)","round(1j)","1j.real","1j.imag","divmod(1j,1)","1j%2","10**400+1j","1j*10**400","1j/(1+1j)","1/1j","(1+1j)/2.0","complex('nan')","-0j","-(0j)","(-0.0-0j)","1e16j","1e-5j","complex(1e16,1e22)","str(1j)","(0j)**0","0j**2","0j**-1","2**1j","(-1)**0.5","complex.from_number(3)","1j.__complex__()","(1+2j)**100","(1+2j)**101","(1+2j)**2.0","(1.5+2j)**(2+0j)","(1j).__format__(3)","1j.__add__('x')","1j.__lt__(1j)"]:
    try: print(e, eval(e))
    except Exception as ex: print(e, type(ex).__name__,ex)
