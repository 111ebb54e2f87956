import weakref
class W:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"W({self.n})"
w = W(1)
r = weakref.ref(w)
print(r() is w, weakref.getweakrefcount(w))
del w
print(r())
def f():
    w = W(2)
    return weakref.ref(w, lambda ref: print("callback", ref is kept))
kept = None
kept = f()
print(kept())
w = W(3)
a = weakref.ref(w, lambda _: print("first"))
b = weakref.ref(w, lambda _: print("second"))
w = None
p = W(4)
proxy = weakref.proxy(p)
print(proxy.n)
p = None
try:
    proxy.n
except ReferenceError as e:
    print(e)
print(a == b, a == a, a() is b())
w = W(5)
h = weakref.ref(w)
print(hash(h) == hash(w))
x = hash(h)
del w
print(hash(h) == x)
u = weakref.ref(W(6))
print(u())
try:
    hash(u)
except TypeError as e:
    print(e)
print(str(u).endswith("; dead>"))
