# Ints have real, imag, numerator and denominator, which can't be set; nor can anything else be.
n = 12
print(n.real, n.imag, n.numerator, n.denominator, n.conjugate(), n.is_integer(), True.numerator, type(True.real).__name__)
for act in ("n.real = 3", "n.x = 3", "del n.imag", "n.__class__ = float", "int.x = 3", "del int.real"):
    try:
        exec(act)
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
