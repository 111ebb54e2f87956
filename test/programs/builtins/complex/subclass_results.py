# Arithmetic with a subclass of complex gives plain complex numbers.
class C(complex):
    def __abs__(self):
        return "own abs"


c = C(3, 4)
print(c, repr(c), type(c + 1).__name__, type(-c).__name__, type(+c).__name__, type(c.conjugate()).__name__, abs(c), type(complex(c)).__name__)
print(isinstance(c, complex), c == 3 + 4j, C("1+2j"), C(C(1, 2)), f"{c}", "%s" % c)
