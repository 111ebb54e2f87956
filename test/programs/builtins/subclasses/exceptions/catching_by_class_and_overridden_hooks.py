class Meta(type):
    def __instancecheck__(cls, instance):
        print("instancecheck")
        return True

    def __subclasscheck__(cls, other):
        print("subclasscheck")
        return True


class Hooked(Exception, metaclass=Meta):
    pass


try:
    try:
        raise ValueError(1)
    except Hooked:
        print("caught by hook")
except ValueError:
    print("hooks are not asked")


class Base(Exception):
    pass


class Derived(Base, ValueError):
    pass


for kind in (Base, ValueError, LookupError, (KeyError, Base)):
    try:
        raise Derived("d")
    except kind as error:
        print(kind, repr(error))
    except Exception:
        print("not", kind)


class Raising(Exception):
    def __init__(self):
        raise RuntimeError("in init")


try:
    raise Raising
except RuntimeError as error:
    print(error)


class NotException:
    def __new__(cls):
        return ValueError("made")


try:
    raise NotException
except TypeError as error:
    print(error)


class Other(Exception):
    def __new__(cls):
        return 5


try:
    raise Other
except TypeError as error:
    print(error)
