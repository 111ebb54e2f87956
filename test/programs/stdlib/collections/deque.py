from collections import deque

d = deque([1, 2, 3])
d.append(4)
d.appendleft(0)
print(d, d.pop(), d.popleft(), len(d), d[0], d[-1], 2 in d)
d.extend([7, 8])
d.extendleft([9, 10])
print(d, d.index(7), d.count(7), list(reversed(d)))
d.rotate(2)
print(d)
d.rotate(-1)
print(d)
d.remove(7)
d.insert(1, "x")
d.reverse()
del d[0]
d[0] = "first"
print(d, d.copy() == d, d + deque([1]), d * 2)
m = deque(maxlen=3)
for i in range(5):
    m.append(i)
print(m, m.maxlen, deque("abc", 2), deque([1]) < deque([2]), bool(deque()), deque([[1], (2,)]))
d.clear()
print(d)
for bad in (lambda: deque().pop(), lambda: deque().popleft(), lambda: deque([1])[5], lambda: deque([1]).remove(9), lambda: deque(5), lambda: deque([1])[0:1], lambda: deque(maxlen=-1), lambda: hash(deque())):
    try:
        bad()
    except (IndexError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
try:
    for x in (q := deque([1, 2])):
        q.append(x)
except RuntimeError as error:
    print(error)
