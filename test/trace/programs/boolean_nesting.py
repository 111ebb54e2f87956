def f(x): return x


def forms(a, b, c):
    r = [
        a or b and c,
        a and b or c,
        a and (b or c),
        (a or b) and c,
        not (a and b),
        not a or not b,
        (a or (b and (c or a))),
        a if b else c,
        a if not b else c,
        a if b and c else b or c,
        (a if b else c) if c else b,
        a is None or b is not None,
        a == b or b == c and c != a,
        0 < a < b < c,
        not 0 < a < b,
        f(a) or f(b) and f(c),
        (f(a) and f(b)) or (f(b) and f(c)),
        [x for x in (a, b, c) if x],
        [x for x in (a, b, c) if not f(x)],
        [x for x in (a, b, c) if f(x) and x > 1 or x == 0],
        [x or 7 for x in (a, b, c) if x is not None if not x > 2],
        {x: y for x in (a, b) if not x is None for y in (c, x) if y or x},
        [x if x and f(x) else -1 for x in (a, b, c)],
        list(x for x in (a, b, c) if not (x and a)),
        all(f(x) is not None for x in (a, b, c) if x != 1),
    ]
    if a and b or c: r.append(1)
    if not (a or b) and c: r.append(2)
    elif not a: r.append(3)
    while a and not b < 0 or c is None:
        b -= 1
        if b < -2 or not c: break
    assert r and not a < 0, f(a) or "x"
    if f(a) if b else f(c): r.append(4)
    if (n := f(a)) or not (m := f(b)): r.append(n)
    s = [a in (b,), not a in (b, 2), not a is b, a not in (c,), a is not None]
    if not a in (b, c): r.append(5)
    if not a in (b, c) and not a is None: r.append(6)
    t = [not e in s for e in (a, None) if not e is None]
    return a and b, a or b


for p in (0, 1, 3):
    for q in (0, 2):
        forms(p, q, 2)
        forms(p, q, 0)
("x"
 .upper()
 .lower().strip(
     f("x")))
for d in (0, 1):
    try:
        z = f(1) and 1 / d or f(d)
    except ZeroDivisionError:
        pass
