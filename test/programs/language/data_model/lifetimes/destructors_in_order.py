class T:
    depth = 0
    def __init__(self, name):
        self.name = name
        print("  " * T.depth + "+", name); T.depth += 1
    def __del__(self):
        T.depth -= 1; print("  " * T.depth + "-", self.name)
def outer():
    t = T("outer")
    inner()
    inner()
def inner():
    t = T("inner")
    [T(i) for i in range(2)]
outer()
def early():
    t = T("early")
    if True:
        return 5
    print("never")
print(early())
class P:
    def __init__(self): self.t = T("member")
    def method(self): return self.t.name
print(P().method())
p = P()
q = p
del p
print("q")
q = 1
