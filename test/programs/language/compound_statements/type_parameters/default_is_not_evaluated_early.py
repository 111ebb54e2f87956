# A class's type parameter has a default without its being evaluated.
def default():
    print("evaluated")
    return int


class C[T = default()]:
    pass


print("made")
(T,) = C.__type_params__
print(T.has_default())
print(T.__default__, T.__default__)


class D[**P = default()]:
    pass


print(D.__type_params__[0].has_default())
