class A:
    def __init__(self, n, *held):
        self.n = n
        self.held = held
    def __del__(self):
        print("del", self.n)
a = A("a")
def f():
    b = A("b")
    raise ValueError("unhandled")
f()
