a = [1, 2, 3, 4, 5]
for x in a:
    if x % 2:
        a.remove(x)
print(a)
b = [1, 2, 3]
for x in b:
    if len(b) < 6:
        b.append(x * 10)
print(b)
it = iter(a)
next(it)
a.clear()
print(list(it))
a.append(1)
print(list(it))
c = [1, 2, 3]
r = reversed(c)
c.pop()
print(list(r))
from operator import length_hint

print(length_hint(iter([1, 2, 3])), [x for x in iter([1, 2])], list(map(lambda v: c.append(v) or v, [7, 8])), c)
