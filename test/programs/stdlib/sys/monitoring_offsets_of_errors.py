# The offset that RAISE and PY_UNWIND tell: that of the instruction's last cache entry, or of the unit before a call that went wrong inside.
import sys
m=sys.monitoring
out=[]
m.use_tool_id(3,"x")
names="RAISE RERAISE PY_UNWIND EXCEPTION_HANDLED PY_THROW".split()
def mk(n):
    def cb(code, off, exc):
        if code.co_filename==__file__: out.append((n, code.co_name, off))
    return cb
for n in names: m.register_callback(3,getattr(m.events,n),mk(n))
ev=0
for n in names: ev|=getattr(m.events,n)
def a(): 1//0
def b(): a()
def c():
    try: b()
    except E: pass
def d(): [].x
def e(): xx
def f(): [][0]
def g():
    for i in h(): pass
def h():
    yield 1
    raise KeyError
def i(): len(3)
def j(): x = 3; x()
def k(): raise ValueError
def l():
    try: raise ValueError
    finally: d()
def mm(): return sum(x//0 for x in [1])
def n():
    yield from h()
def o(): list(n())
def p():
    g=h(); next(g); g.throw(ValueError)
def q(): 3 < ""
def r(): a, b = 1,
def s():
    with 3: pass
def t(): x = 3; x[1]=2
def u(): x = 3; x.y=2
def v(): not_there()
def w(): 1 in 3
def x():
    for i in 3: pass
class It:
    def __iter__(self): return self
    def __next__(self): 1//0
def y():
    for i in It(): pass
class B:
    def __bool__(self): 1//0
    def __add__(self,o): 1//0
def z():
    if B(): pass
def aa(): B()+1
def ab(): super().x
def ac(): [*3]
def ad(): print(*3)
def ae(): print(**3)
def af(): from math import nope
def ag(): -"a"
def ah(): f"{1:zz}"
async def co(): 1//0
async def ai0(): await co()
def ai(): ai0().send(None)
def aj():
    async def k(): await 3
    k().send(None)
class Cl:
    @property
    def p(self): 1//0
    def __getattr__(self, n): 1//0
def ak(): Cl().p
def al(): Cl().zz
class GI:
    def __getitem__(self, i): 1//0
def am(): GI()[0]
def an(): print(sep=3)
def ao(): a(1)
def ap(): a(x=1)
def aq(): a(*[1])
def ar(): __import__("nope")
def at(): import nope
def au():
    del zz
    zz=1
def av(): "%d" % "x"
def aw():
    assert 0
def ax(): It.nope
def ay(): sys.nope
def az(): {[]: 1}
def ba(): {}[1]
def bb(): ""[1:2:0]
def bc():
    match 3:
        case It(1): pass
        case int(1, 2): pass
def bd():
    class X(int, str): pass
def be(): len.x()
def bf(): [].append()
def bg(): "a".join(3)
def bh(): isinstance(1)
def bi(): Cl(3)
def bj(): type(1,2)
m.set_events(3,ev)
for fn in [a,b,c,d,e,f,g,i,j,k,l,mm,o,p,q,r,s,t,u,v,w,x,y,z,aa,ab,ac,ad,ae,af,ag,ah,ai,aj,ak,al,am,an,ao,ap,aq,ar,at,au,av,aw,ax,ay,az,ba,bb,bc,bd,be,bf,bg,bh,bi,bj]:
    try: fn()
    except Exception as e: pass
m.set_events(3,0)
for o in out: print(*o)
