# divmod of ints, floats, bools, own types and big numbers.
class D:
    def __divmod__(self, other):
        return "divmod", other

    def __rdivmod__(self, other):
        return "rdivmod", other


print(divmod(7, 2), divmod(-7, 2.0), divmod(7, True), divmod(10**30, 7), divmod(D(), 1), divmod(1, D()), divmod(-0.0, 1), divmod(1e300, 1e-10)[1] < 1e-10, divmod(5, -3), divmod(-5.5, -2))
for call in (lambda: divmod(1, 0), lambda: divmod(1.0, 0), lambda: divmod("a", 1), lambda: divmod(1), lambda: divmod(1, 2, 3), lambda: divmod(None, None), lambda: divmod(1j, 1)):
    try:
        print(call())
    except (ZeroDivisionError, TypeError) as error:
        print(type(error).__name__, error)
