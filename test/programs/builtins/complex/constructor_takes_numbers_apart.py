# complex(real, imag) with complex, int and hook arguments.
class HasComplex:
    def __complex__(self):
        return 1 + 2j


class HasFloat:
    def __float__(self):
        return 3.0


class HasIndex:
    def __index__(self):
        return 4


class Bad:
    def __complex__(self):
        return 1


print(complex(1, 2), complex(imag=3), complex(real=1), complex(HasFloat(), HasIndex()), complex(), complex(True), complex(-0.0, -0.0))
print(complex(HasComplex()), complex(10**20, -0.0), complex(1 + 2j))
for call in (
    lambda: complex("1", 2),
    lambda: complex(1, "2"),
    lambda: complex(None),
    lambda: complex(1, None),
    lambda: complex(Bad()),
    lambda: complex(1, 2, 3),
    lambda: complex(x=1),
    lambda: complex([]),
    lambda: complex(10**400),
):
    try:
        print(call())
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
