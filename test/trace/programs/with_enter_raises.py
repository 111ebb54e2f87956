class A:
    def __enter__(self):
        raise ValueError

    def __exit__(self, *a):
        return True


class B:
    def __enter__(self):
        return self

    def __exit__(self, *a):
        raise KeyError


try:
    with A():
        pass
except ValueError:
    pass
try:
    with B():
        pass
except KeyError:
    pass
try:
    with B():
        1 / 0
except KeyError:
    pass
try:
    with B(), A(): pass
except KeyError:
    pass
