class N:
    def __init__(self): self.items = {}


n = N()
n.a = n.b = N()
n.a.c = 5
print(n.b.c, n.a is n.b)
n.a.c, n.d = n.a.c + 1, 7
n.items["k"] = [1]
n.items["k"].append(2)
n.items["k"][0] += 10
print(n.a.c, n.d, n.items)
for n.loop in "xy": ...
with open(__file__) as n.file: n.file.close()
print(n.loop, n.file.closed)
for source in ("n.missing", "n.missing.deeper", "n.a.c.real.x", "None.x", "n.items.keyz", "(1).reel", "n.a.c += ''", "n.new += 1", "del n.nothing", "'a'.upper.x", "len.y", "n.__class__.zz"):
    try:
        exec(source)
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
