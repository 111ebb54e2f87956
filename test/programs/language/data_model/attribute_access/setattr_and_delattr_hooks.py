class C:
    def __setattr__(self, name, value):
        print("set", name, value)
        if name != "refused":
            super().__setattr__(name, value)

    def __delattr__(self, name):
        print("del", name)
        object.__delattr__(self, name)


c = C()
c.a = 1
c.a += 1
c.refused = 1
for c.loop in (1, 2): ...
(c.p, *c.q) = 1, 2, 3
del c.a
try:
    del c.a
except AttributeError as error:
    print(error)
print(c.__dict__)
setattr(c, "dynamic", 0)
