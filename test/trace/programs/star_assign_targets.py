class T: pass


t = T()
d = {}
t.a, d["k"], (x, *y) = 1, 2, (3, 4, 5)
for t.b in range(2): pass
for d["i"] in range(2):
    pass
for i, d[i] in enumerate("ab"): pass
with __import__("contextlib").nullcontext(5) as t.c: pass
[*d["l"]] = "xy"
print(d, t.__dict__)
