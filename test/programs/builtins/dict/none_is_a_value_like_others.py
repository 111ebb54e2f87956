# A key or attribute whose value is None is there: no default takes its place.
from collections import deque
from types import MappingProxyType

d = {"a": None}
print(d.get("a", 5), d.setdefault("a", 6), d.pop("a", 7), d.pop("a", 7))


class C:
    x = None


print(getattr(C, "x", 1), getattr(C(), "x", 2), C.__dict__["x"], MappingProxyType({"k": None})["k"])
print(deque([None, None]).pop(), deque([None]).popleft())

match {"k": None}:
    case {"k": value}:
        print("matched", value)
    case _:
        print("not matched")


class Meta(type):
    @classmethod
    def __prepare__(cls, name, bases):
        return {"given": None}


given = 1


def outer():
    given = 2

    class D(metaclass=Meta):
        print(given)

    class E:
        given = None
        print([given for _ in range(1)], given)


outer()


def f[T = None]():
    pass


print(f.__type_params__[0].__default__)
