import weakref
class W:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"W({self.n})"
d = weakref.WeakValueDictionary()
a, b = W(1), W(2)
d["a"], d["b"] = a, b
print(sorted(d), len(d), d["a"])
del a
print(sorted(d), len(d), "a" in d, d.get("a"), list(d.values()))
k = weakref.WeakKeyDictionary()
x, y = W(3), W(4)
k[x], k[y] = "x", "y"
print(len(k), k[x])
x = None
print(len(k), list(k.items()))
s = weakref.WeakSet([y, b])
print(len(s), y in s)
del y, b
print(len(s), len(d), len(k))
class M:
    def hello(self): return "hello"
m = M()
wm = weakref.WeakMethod(m.hello)
print(wm()())
m = None
print(wm())
o = W(9)
fin = weakref.finalize(o, print, "finalized", 9)
print(fin.alive)
o = None
print(fin.alive)
late = W(10)
weakref.finalize(late, print, "at exit")
cache = weakref.WeakValueDictionary()
def get(n):
    if n not in cache:
        print("making", n)
        value = cache[n] = W(n)
        return value
    return cache[n]
first = get(1)
second = get(1)
print(first is second)
del first, second
third = get(1)
