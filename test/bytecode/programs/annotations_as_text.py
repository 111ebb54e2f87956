from __future__ import annotations
x: a.b[c, d:e] = 1
y: (yield_) | -z ** 2

def f(a: int, b: 'str' = 1, *c: *x, d: lambda q, /, w=1, *v, t, u=2, **s: z) -> (p if q else r): pass

class A:
    __b: f'a{b!r:{c}}d' = {**x, 1: 2}
    w: ([i for j in k if l if m], x(*y, a=b, **c), 1 .c, (1,), (), 1e1000, ..., u'a', b'c', 1e309j)
    v: (not a and b or c < d in e, (not a) == b, 2**-1, (-1)**2, a[*b], a[::2], (a, b)[0])
    u: (f((i for i in j)), f(i for i in j), {a: b for c in d} | {e for f in g}, x // y >> z & q ^ r)
    t: (-(-a), ~a, +a, 'it''s', a[b, c], a[b,], a[:], a[b:c:d], lambda: x, (lambda: x)(), a.b.c(d)[e])
    s: (f'{{a}}', f'{ {1: 2} }', f'a{b:{c}>{d}}', f'{b!a}', (a + b) * c, a ** b ** c, (a ** b) ** c, a if (b if c else d) else e)
