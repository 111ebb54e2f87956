# An AttributeError that a program raises in a look-up gets the name and the object, for the traceback's suggestion.
class Plain:
    blech = None

    def __getattr__(self, name):
        raise AttributeError


class Several:
    def __getattr__(self, name):
        raise AttributeError("Error", 23)


class Named:
    def __getattr__(self, name):
        raise AttributeError("told", name="other", obj=1)


class Own(AttributeError):
    pass


class Derived:
    def __getattr__(self, name):
        raise Own


for cls in Plain, Several, Named, Derived:
    try:
        cls().bluch
    except AttributeError as error:
        print(cls.__name__, error.name, type(error.obj).__name__, error.args)
try:
    getattr(Plain(), "other")
except AttributeError as error:
    print(error.name)


def unbound():
    try:
        local
    except UnboundLocalError as error:
        print(error, error.name)
    local = 1


unbound()
Plain().bluch
