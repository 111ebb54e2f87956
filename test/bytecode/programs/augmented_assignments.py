a += 1
a.b -= c
a[b] *= c
a[1:2] @= c
a[1:2:3] //= c
a[b:] **= c

def f(x):
    x <<= 1
    x.y >>= 2
    x[0] &= 3
    global g
    g ^= 4
    return x
