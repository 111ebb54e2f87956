class A:
    def __init__(self, n, *held):
        self.n = n
        self.held = held
    def __del__(self):
        print("del", self.n)
import sys
a = A("a")
def f():
    b = A("b")
    sys.exit(3)
f()
