class Recorder(dict):
    def __setitem__(self, key, value):
        if not key.startswith("__"):
            print("set", key)
        super().__setitem__(key, value)


class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        print("prepare", name, bases, kw)
        return Recorder(given=5)

    def __new__(mcls, name, bases, namespace, **kw):
        print("new", type(namespace).__name__)
        return super().__new__(mcls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **kw):
        print("init", kw)


class C(metaclass=Meta, flag=True):
    a = given
    a = 2


print(C.a, C.given, type(C.__dict__).__name__)


class Bad(type):
    @classmethod
    def __prepare__(mcls, *args): return 5


try:
    class D(metaclass=Bad): ...
except TypeError as error:
    print(error)
