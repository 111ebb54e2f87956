class A:
    def __init__(self, n, *held):
        self.n = n
        self.held = held
    def __del__(self):
        print("del", self.n)
items = [A(1), A(2), A(3)]
items.pop(0)
print("popped")
del items[0]
print("deleted")
items.append(A(4))
items.clear()
print("cleared")
d = {"x": A(5), "y": A(6)}
d["x"] = None
print("replaced")
d.pop("y")
print("popped")
d.update(a=A(7), b=A(8))
del d
print("dict gone")
s = {A(9)}
s.clear()
t = (A(10), A(11))
t = None
print("tuple gone")
l = [A(12), A(13), A(14)]
l = None
print("list gone")
l = [A(15), A(16)]
l[:] = []
print("slice")
l.extend(A(i) for i in (17, 18))
l[0] = l[1]
print("overwritten")
