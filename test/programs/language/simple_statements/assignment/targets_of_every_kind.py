class O: ...


o, d, l = O(), {}, [0, 0, 0]
o.x, d["k"], l[1:2], (a, [b, *c]) = 1, 2, "xy", (3, [4, 5, 6])
print(o.x, d, l, a, b, c)
(e) = 1
[f] = (2,)
(g, (h, i)) = 7, "yz"
[] = ()
() = []
j = k = l2 = []
j.append(1)
print(e, f, g, h, i, l2 is k, l2)
x = [0, 1]
n = 0
n, x[n] = 1, 2
print(n, x)
m, m2, *rest, last = range(6)
print(m, m2, rest, last)
