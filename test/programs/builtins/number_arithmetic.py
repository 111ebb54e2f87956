# Operators and methods of int and float over pairs of telling values.
import itertools
def t(name, f):
    try: r = repr(f())
    except Exception as ex: r = type(ex).__name__ + ': ' + str(ex)
    print(name, '->', r)
I = [0,1,-1,7,-7,255,2**31,-2**53-1,2**53,-10**20,True]
F = [0.0,-0.0,1.0,-2.5,3.7,1e16,5e-324,float('inf'),float('nan')]
import operator
ops = dict(add=lambda a,b:a+b, sub=lambda a,b:a-b, mul=lambda a,b:a*b, fd=lambda a,b:a//b, mod=lambda a,b:a%b, td=lambda a,b:a/b, dm=divmod, lt=lambda a,b:a<b, le=lambda a,b:a<=b, eq=lambda a,b:a==b, ne=lambda a,b:a!=b, gt=lambda a,b:a>b, ge=lambda a,b: a>=b)
iops = dict(and_=lambda a,b:a&b, or_=lambda a,b:a|b, xor=lambda a,b:a^b)
for a,b in itertools.product(I,I):
    for n,o in (ops|iops).items(): t(f"{n} {a} {b}", lambda: o(a,b))
for a,b in itertools.product(I,F):
    for n,o in ops.items():
        t(f"{n} {a} {b}", lambda: o(a,b)); t(f"{n} {b} {a}", lambda: o(b,a))
for a,b in itertools.product(F,F):
    for n,o in ops.items(): t(f"{n} {a} {b}", lambda: o(a,b))
    t(f"pow {a} {b}", lambda: a**b)
for a in I:
    for k in (0,1,2,3,5,10,53,64,-1,-2): t(f"pow {a} {k}", lambda: a**k)
    for k in (0,1,31,53,100,-1): t(f"sh {a} {k}", lambda: (a<<k, a>>k))
    t(f"un {a}", lambda: (-a,+a,abs(a),~int(a),bool(a),hash(a),a.bit_length(),a.bit_count(),float(a),str(a),hex(a),oct(a),bin(a),a.as_integer_ratio(),a.conjugate(),a.real,a.imag,a.is_integer(), int(a)))
    for k in (-1,-2,-5,0,1,-20,-30): t(f"round {a} {k}", lambda: round(a,k))
    for n in (1,8):
        for s in (True,False):
            for bo in ("big","little"): t(f"tb {a} {n} {s} {bo}", lambda: a.to_bytes(n,bo,signed=s))
    for m in (1,-7,2**61-1):
        for e in (0,1,5,-1,123456789): t(f"pm {a} {e} {m}", lambda: pow(int(a),e,m))
for f in F:
    t(f"un {f}", lambda: (-f,+f,abs(f),bool(f),str(f),f.hex(),f.is_integer()))
    t(f"int {f}", lambda: int(f)); t("round", lambda: round(f)); t("ratio", lambda: f.as_integer_ratio()); t("fl", lambda: (f.__floor__(), f.__ceil__(), f.__trunc__()))
    if f==f: t("hash", lambda: hash(f))
    for k in range(-3,8): t(f"round {f} {k}", lambda: round(f,k))
