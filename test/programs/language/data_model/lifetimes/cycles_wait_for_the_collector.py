class A:
    def __init__(self, n, *held):
        self.n = n
        self.held = held
    def __del__(self):
        print("del", self.n)
import gc
a = A(1)
a.me = a
del a
print("still there")
gc.collect()
print("collected")
b, c = A(2), A(3)
b.other, c.other = c, b
b = c = None
print("pair waits")
gc.collect()
print("pair gone")
d = A(4)
d.list = [d]
e = A(5)
d.e = e
del e
del d
print("5 waits with 4")
gc.collect()
print(gc.is_finalized(A), "end")
