class Counter:
    total = 0
    names = []

    def __init__(self, name):
        self.name = name
        Counter.total += 1
        self.names.append(name)

    def rename(self, name):
        old, self.name = self.name, name
        return old


a, b = Counter("a"), Counter("b")
print(Counter.total, a.total, b.names, a.names is b.names)
a.total = 100
print(a.total, b.total, Counter.total, a.__dict__, b.__dict__)
del a.total
print(a.total)
print(a.rename("z"), a.name, Counter.rename(b, "y"), b.name)
Counter.extra = lambda self: f"extra {self.name}"
print(a.extra())
print(getattr(a, "nope", "default"), hasattr(a, "name"))
setattr(a, "dynamic", 1)
print(a.dynamic, vars(a))
try:
    a.missing
except AttributeError as error:
    print(error, error.name, error.obj is a)
try:
    Counter.missing
except AttributeError as error:
    print(error)
