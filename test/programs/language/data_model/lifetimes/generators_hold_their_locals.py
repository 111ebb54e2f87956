class A:
    def __init__(self, n, *held):
        self.n = n
        self.held = held
    def __del__(self):
        print("del", self.n)
def gen():
    a = A("in generator")
    yield 1
    yield 2
for x in gen():
    print(x)
print("exhausted")
g = gen()
next(g)
print("suspended")
g.close()
print("closed")
g = gen()
next(g)
h = g
g = None
print("h holds")
h = None
print("none holds")
