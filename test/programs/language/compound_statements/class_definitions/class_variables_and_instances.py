class Dog:
    tricks = []
    count = 0
    def __init__(self, name):
        self.name = name
        Dog.count += 1
        self.count += 10
    def add(self, trick): self.tricks.append(trick)


a, b = Dog("a"), Dog("b")
a.add("roll")
print(b.tricks, Dog.count, a.count, b.count, a.__dict__)
Dog.count = 100
print(a.count)
del a.count
print(a.count)
