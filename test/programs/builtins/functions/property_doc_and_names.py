# property: doc, names, deleters, copies with getter/setter/deleter, errors.
class A:
    def __init__(self):
        self._x = 1

    @property
    def x(self):
        "The x."
        return self._x

    @x.setter
    def x(self, value):
        self._x = value

    @x.deleter
    def x(self):
        print("gone")

    y = property(lambda self: 5, doc="The y.")
    w = property()


a = A()
a.x = 7
print(a.x, A.x.__doc__, A.y.__doc__, A.x.__name__, A.x.fget.__name__, A.w.fget, A.y.__name__, property(len).__doc__ == len.__doc__, A.x.__isabstractmethod__)
del a.x
for act in ("a.y = 1", "del a.y", "a.w", "a.w = 1", "del a.w", "A.x.__set__(a)", "property(1, 2, 3, 4, 5)", "A.y.__get__()", "A.x.fget = 5", "property(fget=1).__get__(5)"):
    try:
        exec(act)
    except (AttributeError, TypeError) as error:
        print(act, type(error).__name__, error)
A.y.__doc__ = "New."
print(A.y.__doc__, A.x.__get__(None, A) is A.x, type(A.x.getter(len)).__name__)
