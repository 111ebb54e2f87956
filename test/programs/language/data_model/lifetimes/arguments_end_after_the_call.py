class A:
    def __init__(self, n, *held):
        self.n = n
        self.held = held
    def __del__(self):
        print("del", self.n)
class M:
    def __init__(self): print("init")
    def __enter__(self): return self
    def __exit__(self, *exc): print("exit")
    def __del__(self): print("del M")
with M():
    print("body")
print("after with")
with M() as m:
    print("body")
print("m is kept")
m = None
def pass_on(x, *args, **kw):
    return x
pass_on(A(1), A(2), k=A(3))
print("called")
r = pass_on(A(4), A(5))
print("kept 4")
r = pass_on(*[A(6), A(7)])
print("kept 6")
a, b = A(8), A(9)
a, b = b, a
print("swapped")
a = b
print("a is b")
a = b = None
x = y = A(10)
x = None
print("y has it")
y = None
