def f():
    try:
        raise ValueError("first")
    finally:
        raise KeyError("second")


try:
    f()
except KeyError as error:
    print(repr(error), repr(error.__context__))


def g():
    try:
        raise ValueError("lost")
    finally:
        return "returned"


print(g())


def h():
    while True:
        try:
            raise ValueError
        finally:
            break
    return "broke out"


print(h())


class C:
    def __exit__(self, *args):
        raise TypeError("from exit")

    def __enter__(self): ...


try:
    with C():
        raise ValueError("body")
except TypeError as error:
    print(error, repr(error.__context__))
