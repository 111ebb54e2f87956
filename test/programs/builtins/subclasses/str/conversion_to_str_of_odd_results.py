def attempt(make):
    try:
        result = make()
        print(type(result).__name__, repr(result))
    except Exception as error:
        print(type(error).__name__, error)


class S(str):
    pass


class Gives:
    def __init__(self, result):
        self.result = result

    def __str__(self):
        return self.result

    def __repr__(self):
        return self.result

    def __format__(self, spec):
        return self.result


for result in (S("sub"), 5, b"x", None):
    g = Gives(result)
    for make in (lambda: str(g), lambda: repr(g), lambda: f"<{g}>", lambda: f"<{g!r}>", lambda: "<%s>" % g, lambda: "<%r>" % g, lambda: "<{}>".format(g), lambda: S(g), lambda: "<{!s}>".format(g)):
        attempt(make)
