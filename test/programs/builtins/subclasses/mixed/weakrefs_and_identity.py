import weakref


class I(int): pass
class S(str): pass
class L(list): pass
class T(tuple): pass
class D(dict): pass
class M(set): pass


for cls, value in ((I, 5), (S, "s"), (L, [1]), (T, (1,)), (D, {"a": 1}), (M, {1})):
    one = cls(value)
    try:
        print(cls.__name__, weakref.ref(one)() is one, cls(one) is one, one == value, one is not cls(value))
    except TypeError as error:
        print(cls.__name__, error)
for value in (5, "s", [1], (1,), {}):
    try:
        weakref.ref(value)
    except TypeError as error:
        print(error)
print(weakref.ref({1}) is not None)
