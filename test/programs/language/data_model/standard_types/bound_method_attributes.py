class C:
    def method(self, x=1):
        "Doc."
        return self, x


c = C()
m = c.method
print(m.__self__ is c, m.__func__ is C.__dict__["method"], m.__name__, m.__doc__, m.__module__, m.__qualname__, m.__defaults__)
print(m == c.method, m is c.method, hash(m) == hash(c.method), m == C().method, m.__call__() == (c, 1))
C.method.note = "on the function"
print(m.note)
try:
    m.note = 5
except AttributeError as error:
    print(error)
try:
    m.__self__ = 1
except AttributeError as error:
    print(error)
