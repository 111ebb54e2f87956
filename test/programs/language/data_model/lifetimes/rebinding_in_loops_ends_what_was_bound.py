class A:
    def __init__(self, n, *held):
        self.n = n
        self.held = held
    def __del__(self):
        print("del", self.n)
for i in range(3):
    a = A(i)
    print("made", i)
print("loop over")
for a in [A(10), A(11)]:
    print("at", a.n)
print("second over")
del a
print("a deleted")
b = [A(20) for _ in range(2)]
b = [x.n for x in b]
print("comprehension")
while True:
    c = A(30)
    break
for i, x in enumerate([A(50), A(51)]):
    pass
x = None
print("end")
