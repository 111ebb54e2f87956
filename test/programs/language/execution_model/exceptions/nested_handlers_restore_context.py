import sys


def current():
    return repr(sys.exception())


try:
    raise ValueError("outer")
except ValueError:
    print(current())
    try:
        raise KeyError("inner")
    except KeyError as error:
        print(current(), repr(error.__context__))
    print(current())
print(current())


def gen():
    try:
        yield current()
        raise TypeError("in gen")
    except TypeError:
        yield current()
    yield current()


try:
    raise IndexError("around")
except IndexError:
    g = gen()
    print(next(g), next(g), next(g))
print(current())
