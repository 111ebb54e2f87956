class Plain:
    def __init__(self, v): self.v = v
    def __add__(self, other): return Plain(self.v + other)
    def __rsub__(self, other): return f"rsub {other}"


class Declines(Plain):
    def __iadd__(self, other): return NotImplemented


p = q = Plain(1)
p += 5
print(p.v, q.v, p is q)
d = Declines(1)
d += 2
print(type(d).__name__, d.v)
n = 10
n -= Plain(1)
print(n)
x = [1]
y = x
x += (2, 3)
x *= 2
print(y)
t = (1,)
u = t
t += (2,)
print(u, t)
for source in ("p -= 1", "p **= 2", "x -= 1", "x += 5", "n += []", "x @= 1", "n |= 1.5"):
    try:
        exec(source)
    except TypeError as error:
        print(error)
