class Logged(dict):
    def __setitem__(self, key, value):
        if not key.startswith("__"):
            print("define", key)
        super().__setitem__(key, value)

    def __getitem__(self, key):
        if not key.startswith("__"):
            print("look up", key)
        return super().__getitem__(key)


class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        return Logged()


class C(metaclass=Meta):
    x = 1
    y = x + 1

    def m(self):
        pass


print(C.x, C.y, type(C.__dict__).__name__)


class Attributes(dict):
    __getattr__ = dict.__getitem__
    __setattr__ = dict.__setitem__


a = Attributes(x=1)
a.y = 2
print(a, a.x, a["y"], a.__dict__)
try:
    a.z
except KeyError as error:
    print("KeyError", error)


class Plain:
    pass


p = Plain()
p.__dict__ = Logged(a=1)
p.b = 2
print(p.a, p.b, type(p.__dict__).__name__)
