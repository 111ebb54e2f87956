import copy

a = [1, [2, 3], {"k": [4]}]
s, d = copy.copy(a), copy.deepcopy(a)
a[1].append(99)
a[2]["k"].append(5)
print(a, s, d, s[1] is a[1], d[1] is a[1])
loop = [1]
loop.append(loop)
c = copy.deepcopy(loop)
print(c, c[1] is c, c is loop)
shared = [0]
pair = copy.deepcopy([shared, shared])
print(pair[0] is pair[1])


class P:
    def __init__(self, x):
        self.x = x


p = P([1])
q, r = copy.copy(p), copy.deepcopy(p)
p.x.append(2)
print(q.x, r.x, type(r).__name__)


class C:
    def __copy__(self):
        return "copied"

    def __deepcopy__(self, memo):
        return "deep copied"


print(copy.copy(C()), copy.deepcopy([C()]), copy.copy((1, 2)), copy.deepcopy("s"), copy.copy({1, 2}), copy.deepcopy({(1, 2): [3]}), copy.copy(len) is len, copy.deepcopy(P) is P)
from collections import deque, defaultdict, Counter

print(copy.deepcopy(deque([[1]])), copy.copy(defaultdict(list, a=[1])), copy.deepcopy(Counter("aab")), copy.copy(range(3)), copy.replace if False else "")
