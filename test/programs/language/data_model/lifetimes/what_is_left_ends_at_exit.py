class A:
    def __init__(self, n, *held):
        self.n = n
        self.held = held
    def __del__(self):
        print("del", self.n)
import atexit
atexit.register(lambda: print("atexit"))
a = A("a")
b = [A("in a list")]
c = {"k": A("in a dict")}
def f():
    f.attribute = A("on a function")
f()
print("end")
