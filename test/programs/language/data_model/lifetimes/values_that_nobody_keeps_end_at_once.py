class A:
    def __init__(self, n, *held):
        self.n = n
        self.held = held
    def __del__(self):
        print("del", self.n)
A(1)
print("after a discarded one")
A(2).n
print("after an attribute")
print(A(3).n)
x = [A(4), A(5)][0].n
print("after a list", x)
def f(a):
    print("in f", a.n)
    return a.n
f(A(6))
print("after the call")
A(7).held, A(8).held
print("end")
