class A:
    def __init__(self, n, *held):
        self.n = n
        self.held = held
    def __del__(self):
        print("del", self.n)
def make():
    a = A("captured")
    def inner():
        return a.n
    return inner
f = make()
print(f())
f = None
print("function gone")
g = (lambda a=A("default"): a.n)
print(g())
del g
print("lambda gone")
class C:
    shared = A("class attribute")
del C.shared
print("class attribute gone")
