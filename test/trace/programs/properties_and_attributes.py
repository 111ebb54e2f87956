class A:
    @property
    def p(self):
        return self._p

    @p.setter
    def p(self, v):
        self._p = v

    @p.deleter
    def p(self):
        del self._p

    def __getattribute__(self, name):
        return object.__getattribute__(self, name)

    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)


a = A()
a.p = 1
a.p += 2
print(a.p)
del a.p
try:
    a.p
except AttributeError:
    print("gone")
