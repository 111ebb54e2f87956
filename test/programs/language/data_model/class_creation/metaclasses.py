class Meta(type):
    def __new__(mcls, name, bases, ns, **kw):
        print("new", name, [b.__name__ for b in bases], [k for k in ns if not k.startswith("__")], kw)
        cls = super().__new__(mcls, name, bases, ns)
        cls.added = name.lower()
        return cls

    def __init__(cls, name, bases, ns, **kw):
        print("init", name)
        super().__init__(name, bases, ns)

    def __call__(cls, *args):
        print("call", cls.__name__, args)
        return super().__call__(*args)

    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        print("prepare", name, kw)
        return {"prepared": True}

    def __iter__(cls):
        return iter([1, 2])

    def __len__(cls):
        return 42

    def __getattr__(cls, name):
        return f"meta {name}"

    @property
    def prop(cls):
        return "prop of " + cls.__name__


class A(metaclass=Meta, flag=1):
    x = 1

    def __init__(self, v=None):
        self.v = v


class B(A):
    pass


print(A(5).v, B.added, type(B).__name__, A.prepared, list(A), len(A), A.unknown, B.prop)
print(isinstance(A, Meta), type("Made", (A,), {"y": 2}).y)


class Check(type):
    def __instancecheck__(cls, obj):
        return obj == 5

    def __subclasscheck__(cls, sub):
        return sub is int


class K(metaclass=Check): ...


print(isinstance(5, K), isinstance(6, K), issubclass(int, K), issubclass(str, K))
try:

    class Conflict(A, K): ...

except TypeError as error:
    print(error)
