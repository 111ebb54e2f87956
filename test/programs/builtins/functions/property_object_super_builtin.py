print(object() is not object(), type(object()), object.__name__, hasattr(object(), "__dict__"))
o = object()
print(o == o, o != object(), bool(o), isinstance(o, object), hash(o) == hash(o))
print(str(o).startswith("<object object at 0x"), repr(len), repr("".join).split(" at ")[0], repr([].append).split(" at ")[0])


def f(): ...


class A:
    def m(self): ...


print(repr(f).split(" at ")[0], repr(A().m).split(" at ")[0], repr(A()).split(" at ")[0], repr(A.m).split(" at ")[0], repr((x for x in [])).split(" at ")[0])
print(bool.__mro__, int.__mro__, type.__mro__, ZeroDivisionError.__mro__)
try:
    o.x = 1
except AttributeError as error:
    print(error)
try:
    object(5)
except TypeError as error:
    print(error)
try:
    A(5)
except TypeError as error:
    print(error)
