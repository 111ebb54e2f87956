def implicit():
    try:
        {}["k"]
    except KeyError:
        raise ValueError("second")


def explicit():
    try:
        int("x")
    except ValueError as error:
        raise TypeError("third") from error


def suppressed():
    try:
        int("x")
    except ValueError:
        raise TypeError("fourth") from None


for f in (implicit, explicit, suppressed):
    try:
        f()
    except Exception as error:
        print(repr(error), repr(error.__cause__), repr(error.__context__), error.__suppress_context__)
try:
    raise ValueError from KeyError
except ValueError as error:
    print(repr(error), repr(error.__cause__))
try:
    raise ValueError from 5
except TypeError as error:
    print(error)
try:
    raise 5
except TypeError as error:
    print(error)
try:
    raise
except RuntimeError as error:
    print(error)
