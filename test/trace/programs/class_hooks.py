class Meta(type):
    def __new__(m, name, bases, ns, **kw):
        return super().__new__(m, name, bases, ns)

    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)

    @classmethod
    def __prepare__(m, name, bases, **kw):
        return {}

    def __call__(cls, *args):
        return super().__call__(*args)


class A(metaclass=Meta, key=1):
    def __init_subclass__(cls, **kw):
        super().__init_subclass__()

    def __new__(cls, *args):
        return super().__new__(cls)

    def __init__(self, *args):
        self.args = args


class B(A):
    x = 1


class Desc:
    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, cls):
        return self.name

    def __set__(self, obj, value):
        pass


class C(B):
    d = Desc()


c = C(1)
c.d
c.d = 2
