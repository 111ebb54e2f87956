import sys


def show(): return repr(sys.exception()), sys.exc_info()[0] and sys.exc_info()[0].__name__


print(show())
try:
    raise KeyError("outer")
except KeyError:
    print(show())
    try:
        raise ValueError("inner")
    except ValueError:
        print(show())
    print(show())


    def gen():
        yield show()
        try:
            raise TypeError("in gen")
        except TypeError:
            yield show()
        yield show()


    g = gen()
    print(next(g), next(g), show(), next(g))
print(show())
try:
    try:
        1 / 0
    finally:
        print(show())
except ZeroDivisionError:
    pass
print(show())
