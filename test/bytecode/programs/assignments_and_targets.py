x = y = z = 0
a, b = 1, 2
(a, b), c = d
[a, *b] = c
*a, (b, *c) = d
a.b = c.d[e] = f
a[1:2] = a[b:c] = a[::2] = g
del a, b.c, d[e], f[1:2], (g, h)
x = yy = (1, 2, 3)
a, b, c = c, b, a
a, b = b, a
