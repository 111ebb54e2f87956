"""Module text."""


def f():
    """Function text."""


def g():
    pass


class C:
    """Class
    text."""

    def m(self):
        "Method text."


def h():
    f"not a docstring"


print(__doc__, f.__doc__, g.__doc__, repr(C.__doc__), C.m.__doc__, h.__doc__)
