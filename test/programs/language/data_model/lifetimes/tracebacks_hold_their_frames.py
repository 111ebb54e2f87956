class A:
    def __init__(self, n, *held):
        self.n = n
        self.held = held
    def __del__(self):
        print("del", self.n)
def f():
    a = A("local")
    raise ValueError("x")
try:
    f()
except ValueError as e:
    print("caught", e)
print("after")
try:
    b = A("b")
    1 / 0
except ZeroDivisionError as error:
    saved = error
print("saved")
del b
print("b deleted")
def g():
    try:
        c = A("c")
        raise KeyError
    except KeyError:
        pass
    print("g goes on")
g()
try:
    f()
except ValueError as e:
    kept = e
print("kept")
kept = None
print("let go")
