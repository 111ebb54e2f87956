def build(name, bases, namespace, **keywords):
    print(name, bases, sorted(k for k in namespace if not k.startswith("__")), keywords)
    return {"made": name}


class A(metaclass=build, extra=1):
    x = 2

    def f(self): ...


print(A)


class B(metaclass=lambda *args: args[0] * 2): ...


print(B)
try:
    class C(metaclass=5): ...
except TypeError as error:
    print(error)
