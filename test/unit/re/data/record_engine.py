# Records engine.jsonl: patterns with what CPython makes of them. Run it with CPython 3.13:  python3.13 record_engine.py
# The first part is CPython's own table of patterns (test.re_tests), the second one is made at random from a fixed seed.
import json
import pathlib
import random
import re
import signal
import warnings

from test.re_tests import tests

R = random.Random(20240601)
N = 1000


class Timeout(BaseException): pass
def onalarm(*a): raise Timeout
signal.signal(signal.SIGALRM, onalarm)
def enc(x): return x if isinstance(x,str) else x.decode('latin1')
def spans(m):
    if m is None: return None
    return [list(m.regs), m.lastindex]
def case(p, flags, subjects, templates=()):
    r = {"p": enc(p), "b": isinstance(p, bytes), "f": int(flags)}
    re.purge()
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter("always")
        try:
            signal.setitimer(signal.ITIMER_REAL, 1.0)
            pat = re.compile(p, flags)
        except Timeout: return None
        except re.error as e:
            r["e"] = ["PatternError", str(e), e.msg, e.pos, e.lineno, e.colno]
        except Exception as e:
            r["e"] = [type(e).__name__, str(e)]
        finally: signal.setitimer(signal.ITIMER_REAL, 0)
        r["w"] = [[x.category.__name__, str(x.message)] for x in w]
    if "e" in r: return r
    r["flags"] = pat.flags; r["groups"] = pat.groups; r["gi"] = dict(pat.groupindex)
    out = []
    for s in subjects:
        n = len(s)
        try:
            signal.setitimer(signal.ITIMER_REAL, 0.3)
            o = [enc(s), spans(pat.match(s)), spans(pat.fullmatch(s)), spans(pat.search(s)), [spans(m) for m in pat.finditer(s)],
                 spans(pat.search(s, 1)), spans(pat.search(s, 0, max(0,n-1))), spans(pat.match(s,1,n-1))]
            out.append(o)
        except Timeout: pass
        except SystemError as e:
            pass
        finally: signal.setitimer(signal.ITIMER_REAL, 0)
    r["s"] = out
    ts = []
    for t in templates:
        try:
            x = re._parser.parse_template(t, pat)
            ts.append([enc(t), [enc(y) if isinstance(y,(str,bytes)) else y for y in x]])
        except re.error as e:
            ts.append([enc(t), {"e": ["PatternError", str(e), e.msg, e.pos, e.lineno, e.colno]}])
        except Exception as e:
            ts.append([enc(t), {"e": [type(e).__name__, str(e)]}])
    if ts: r["t"] = ts
    return r
def write(path, cases):
    with open(path, "w") as f:
        for c in cases:
            if c is not None: f.write(json.dumps(c) + "\n")
ALPH="ab"
UNI="aAbBsSkKiIſKıİßẞµμΜéÉ\n _1٣ \U00010400\U00010428\U0001F600ǅΣσς\ud800-"
class G:
    def __init__(s, mode): s.mode=mode; s.ng=0; s.names=[]; s.open=[]
    def ch(s):
        if s.mode=='u': return R.choice([c for c in UNI if c not in '\n-'])
        return R.choice("aabbbcAB")
    def atom(s,d):
        k=R.random()
        if k<.35: return re.escape(s.ch())
        if k<.42: return R.choice([r'\w',r'\d',r'\s',r'\W',r'\D',r'\S','.'])
        if k<.52: return s.cls()
        if k<.57: return R.choice(['^','$',r'\b',r'\B',r'\A',r'\Z'])
        if d<=0: return s.ch() if s.mode!='u' else re.escape(s.ch())
        if k<.75:
            s.ng+=1; n=s.ng; s.open.append(n)
            nm = ''
            if R.random()<.15: nm='?P<g%d>'%n; s.names.append('g%d'%n)
            r='('+nm+s.alt(d-1)+')'; s.open.remove(n); return r
        if k<.82: return '(?:'+s.alt(d-1)+')'
        if k<.85: return '(?>'+s.alt(d-1)+')'
        if k<.88: return '(?=' +s.alt(d-1)+')'
        if k<.91: return '(?!' +s.alt(d-1)+')'
        if k<.93: return R.choice(['(?<=','(?<!'])+s.fixed()+')'
        if k<.95:
            return '(?'+R.choice(['i','-i','s','m','a','i-s','x','u','ai'])+':'+s.alt(d-1)+')'
        if k<.97 and s.ng:
            return '(?(%d)%s%s)'%(R.randint(1,s.ng), s.seq(d-1), '|'+s.seq(d-1) if R.random()<.6 else '')
        if s.ng: 
            g=R.randint(1,s.ng)
            return '\\%d'%g if g not in s.open or R.random()<.05 else 'a'
        return 'b'
    def fixed(s):
        return ''.join(R.choice([re.escape(s.ch()),'.',r'\w',s.cls(), '\\1' if s.ng and 1 not in s.open and R.random()<.5 else 'a']) for _ in range(R.randint(1,3)))
    def cls(s):
        r='['+('^' if R.random()<.3 else '')
        for _ in range(R.randint(1,3)):
            k=R.random()
            if k<.5: r+=re.escape(s.ch())
            elif k<.8:
                a,b=s.ch(),s.ch()
                if a>b: a,b=b,a
                r+=re.escape(a)+'-'+re.escape(b)
            else: r+=R.choice([r'\w',r'\d',r'\s',r'\W',r'\S'])
        return r+']'
    def quant(s):
        k=R.random()
        if k<.55: return ''
        q=R.choice(['*','+','?','*','+','{2}','{1,2}','{,2}','{1,}','{0,3}','{0}'])
        return q+R.choice(['','','','?','?','+'])
    def seq(s,d):
        return ''.join(s.atom(d)+s.quant() for _ in range(R.choice([0,1,1,2,2,3])))
    def alt(s,d):
        return '|'.join(s.seq(d) for _ in range(R.choice([1,1,1,2,2,3])))
def subj(mode,):
    n=R.randint(0,9)
    if mode=='u':
        base=UNI if R.random()<.6 else UNI.replace('\U00010400','').replace('\U00010428','').replace('\U0001F600','')
        return ''.join(R.choice(base) for _ in range(n))
    return ''.join(R.choice("aaabbbcAB \n_1") for _ in range(n))
META=list("()[]{}|?*+.^$\\\\-,:=!<>#PaiLmsuxbdwDWN0178gA'&~ \n")+["(?","(?P<","(?P=","(?(","\\x","\\u","\\U","\\N{","[^","{1","(?<=","(?i","(?-","a","b","é","\U0001F600",")","]",">",":","}"]
TM=["\\1","\\g<1>","\\g<g1>","\\g<","\\g<0>","\\g<00001>","\\0","\\08","\\012","\\777","\\377","\\400","\\99","\\n","\\q","\\\\","\\&","x","é","\\g<é>","\\g<a b>","\\g<>","\\g<1","\\gx","\\","\\g<+1>","\\g<99999999999>","\\2","\\x","\n","\U0001F600"]
def tmpl(): return ''.join(R.choice(TM) for _ in range(R.randint(1,3)))
cs=[]
for i in range(N):
    k=R.random()
    if k<.45: mode='a'
    elif k<.7: mode='u'
    elif k<.85: mode='b'
    else: mode='e'
    if mode=='e':
        p=''.join(R.choice(META) for _ in range(R.randint(1,8)))
        if R.random()<.3: 
            g=G('a').alt(2); j=R.randint(0,len(g)); p=g[:j]+p[:3]+g[j:]
        f=R.choice([0,0,0,re.X,re.I,re.A,re.L,re.U,re.A|re.U,re.I|re.X])
        b=R.random()<.3
        try: pp=p.encode('latin1') if b else p
        except UnicodeError: continue
        ss=[subj('a') for _ in range(2)]
        c=case(pp,f,[s.encode() for s in ss] if b else ss)
        cs.append(c); continue
    g=G(mode); p=g.alt(R.choice([1,2,3,3]))
    f=0
    for fl,pr in ((re.I,.4 if mode!='a' else .2),(re.M,.2),(re.S,.2),(re.X,.05),(re.A,.15)):
        if R.random()<pr: f|=fl
    ss=[subj(mode) for _ in range(4)]
    ts=[tmpl() for _ in range(2)] if R.random()<.3 else []
    if mode=='b':
        if R.random()<.3: f|=re.L
        try: ts=[t.encode('latin1') for t in ts]
        except UnicodeError: ts=[]
        cs.append(case(p.encode(),f,[s.encode() for s in ss],ts))
    else: cs.append(case(p,f,ss,ts))


for t in tests:
    p, s = t[0], t[1]
    for f in (0, re.I):
        cs.append(case(p, f, [s, s.upper()]))
    if p.isascii() and s.isascii():
        cs.append(case(p.encode(), re.L | re.I, [s.encode()]))
write(pathlib.Path(__file__).with_name("engine.jsonl"), cs)
