class A:
    def __init__(self, name): self.name = name
    def __lt__(self, other): print(self.name, "lt"); return NotImplemented
    def __gt__(self, other): print(self.name, "gt"); return NotImplemented
    def __eq__(self, other): print(self.name, "eq"); return NotImplemented
    def __le__(self, other): print(self.name, "le"); return "le result"


a, b = A("a"), A("b")
for test in (lambda: a < b, lambda: a > b, lambda: a == b, lambda: a != b, lambda: a >= b, lambda: a <= b):
    try:
        print(test())
    except TypeError as error:
        print(error)
print(a == a)
