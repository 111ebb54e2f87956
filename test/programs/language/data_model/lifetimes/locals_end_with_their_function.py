class A:
    def __init__(self, n, *held):
        self.n = n
        self.held = held
    def __del__(self):
        print("del", self.n)
def f():
    a = A("a")
    b = A("b")
    c = A("c")
    b = None
    print("in f")
    return 1
print(f())
def g(n):
    x = A(("g", n))
    if n:
        g(n - 1)
    print("leaving", n)
g(2)
def h():
    x = A("h")
    return x
h()
print("h left")
y = h()
print("h kept")
del y
print("end")
