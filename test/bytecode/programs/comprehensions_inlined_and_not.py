x = [i for i in y]
x = {i for i in y if i if j}
x = {k: v for k, v in y}
x = (i for i in y)
x = [[a for a in b] for b in c if a]
x = [x for y in z for x in [f(y)] if x]
x = {x: y for x in a for y in b}

def f(a):
    i = 1
    b = [i for i in a]
    c = [lambda: i for i in a]
    d = [(lambda: j)() for j in a if (k := j)]
    e = list(i * k for i in a)
    return i, b, c, d, e

class A:
    n = 3
    m = [n for n in range(n)]
    o = [m + len for q in r]
