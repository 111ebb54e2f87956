class Base:
    "Base doc"


class Derived(Base, metaclass=type):
    x: int = 1
    y: str

    def f(self):
        self.a = self.b = 1


print(Derived.__name__, Derived.__module__, Derived.__qualname__, Derived.__doc__, Base.__doc__, Derived.__bases__, Derived.__base__)
print(Derived.__annotations__, Derived.__type_params__, Derived.__static_attributes__, Derived.__firstlineno__)
print(Base.__subclasses__(), Derived.__mro__ == tuple(Derived.mro()), type(Derived.__dict__).__name__)
try:
    Derived.__dict__["z"] = 1
except TypeError as error:
    print(error)
for name, value in (("__name__", 5), ("__name__", "a\0b"), ("__qualname__", 5), ("__bases__", ()), ("__bases__", (int,)), ("__dict__", {}), ("__mro__", ())):
    try:
        setattr(Derived, name, value)
    except (TypeError, AttributeError, ValueError) as error:
        print(name, type(error).__name__, error)
