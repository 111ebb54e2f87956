class Keeps(type):
    def __new__(mcls, name, bases, namespace):
        namespace.pop("__classcell__", None)
        return super().__new__(mcls, name, bases, namespace)


try:
    class A(metaclass=Keeps):
        def f(self): return __class__
except (RuntimeError, TypeError) as error:
    print(type(error).__name__, error)


class Twice(type):
    def __new__(mcls, name, bases, namespace):
        type.__new__(mcls, name + "Copy", bases, dict(namespace))
        return super().__new__(mcls, name, bases, namespace)


class B(metaclass=Twice):
    def f(self): return __class__.__name__


print(B().f())
