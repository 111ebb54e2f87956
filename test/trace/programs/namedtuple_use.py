from collections import namedtuple, defaultdict, Counter, deque

P = namedtuple("P", "x y")
p = P(1, 2)
a, b = p
d = defaultdict(list)
d["k"].append(1)
d2 = defaultdict(lambda: 0)
d2["k"] += 1
c = Counter("aab")
q = deque([1, 2], maxlen=2)
q.append(3)
print(p, d, d2, c, q)
