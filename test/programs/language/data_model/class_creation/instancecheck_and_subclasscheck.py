class Meta(type):
    def __instancecheck__(cls, instance):
        print("instancecheck", cls.__name__)
        return instance == 5

    def __subclasscheck__(cls, sub):
        print("subclasscheck", cls.__name__)
        return "yes"


class C(metaclass=Meta): ...


print(isinstance(5, C), isinstance(6, C), isinstance(C(), C), issubclass(int, C), isinstance(5, (str, C)))
try:
    raise ValueError
except Exception:
    print("exact handler", isinstance(C(), object))
for args in ((5, 5), (5, (int, 5)), (5, "int"), (5, [int])):
    try:
        print(isinstance(*args))
    except TypeError as error:
        print(error)
try:
    issubclass(5, int)
except TypeError as error:
    print(error)
