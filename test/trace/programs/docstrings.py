"""Module
docstring."""


def f():
    """Function
    docstring."""
    return 1


def g():
    """only"""


class C:
    """Class
    docstring."""

    x = 1

    def m(self):
        """method"""
        "not a docstring"
        1
        return self


f(); g(); C().m()
