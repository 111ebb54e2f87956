class Noisy:
    count = 0

    def __init__(self):
        Noisy.count += 1

    def __sizeof__(self):
        return 1

    def __reduce__(self):
        return (Noisy, ())


a = Noisy()
b = Noisy()
print(Noisy.count, a is not b, Noisy.__init__.__name__, Noisy.__eq__(a, a), Noisy.__eq__(a, b), Noisy.__ne__(a, a))
print(a.__class__ is Noisy, Noisy.__class__ is type, Noisy.__base__, type.__base__, object.__base__)
print(Noisy.__init__ is Noisy.__init__, object.__init__ is not Noisy.__init__, a.__init__ == a.__init__, Noisy.__dict__.keys() >= {"count"})
