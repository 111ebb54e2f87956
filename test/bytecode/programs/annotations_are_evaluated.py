x: int
y: str = 'a'
a.b: c
a[b]: c = d
(z): int = 1
a[b:c, d]: e

def f(a: int, b: 'str' = 1, /, *c: x, d: y = 2, **e: z) -> r:
    local: int
    other: str = 3
    a.b: c

def g(*args: *Ts): pass

class A:
    field: int = 0
    __private: str
