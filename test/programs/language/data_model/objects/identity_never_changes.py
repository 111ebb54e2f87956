a = [1]
b = a
before = id(a)
a += [2]
a.append(3)
print(id(a) == before, b is a, b)
a = a + [4]
print(id(a) == before, b is a, b)
t = (1, 2)
u = t
t += (3,)
print(u, t, u is t)
print((a is not b) == (id(a) != id(b)), type(id(a)).__name__)
