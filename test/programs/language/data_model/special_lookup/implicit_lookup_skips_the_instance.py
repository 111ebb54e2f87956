class C: ...


c = C()
c.__len__ = lambda: 5
c.__repr__ = lambda: "instance repr"
c.__add__ = lambda other: other
c.__iter__ = lambda: iter([1])
c.__hash__ = lambda: 1
c.__bool__ = lambda: False
print(c.__len__(), bool(c), repr(c).startswith("<__main__.C object"), hash(c) == object.__hash__(c))
for call in (lambda: len(c), lambda: c + 1, lambda: iter(c), lambda: c[0]):
    try:
        call()
    except TypeError as error:
        print(error)


class Meta(type):
    def __getattribute__(cls, name):
        print("Meta asked for", name)
        return type.__getattribute__(cls, name)


class D(metaclass=Meta):
    def __len__(self): return 10

    def __getattribute__(self, name):
        print("D asked for", name)
        return object.__getattribute__(self, name)


d = D()
print(d.__len__())
print(type(d).__len__(d))
print(len(d))
