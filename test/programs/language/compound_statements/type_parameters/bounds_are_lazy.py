def f[T: undefined](x: T): ...
def g[T: (int, str)](): ...
def h[T: int = bool](): ...


T = f.__type_params__[0]
try:
    T.__bound__
except NameError as error:
    print(error)
undefined = float
print(T.__bound__, g.__type_params__[0].__constraints__, h.__type_params__[0].__default__, h.__type_params__[0].__bound__)
import typing

print(T.__default__ is typing.NoDefault, T.has_default(), h.__type_params__[0].has_default())
