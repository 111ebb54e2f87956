def plain():
    "text"
def joined():
    "a" "b"
def indented():
    """First.

        Second.
    Third."""
def expression():
    "a" + "b"
def formatted():
    f"x"
def binary():
    b"x"
def later():
    pass
    "not doc"
class C:
    """Class."""
    x = 1
for thing in (plain, joined, indented, expression, formatted, binary, later, C): print(repr(thing.__doc__))
plain.__doc__ = 5
print(plain.__doc__)
