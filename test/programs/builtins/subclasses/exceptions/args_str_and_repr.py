def attempt(make):
    try:
        result = make()
        print(type(result).__name__, repr(result))
    except Exception as error:
        print(type(error).__name__, error)


class A(Exception):
    pass


class B(Exception):
    def __init__(self, code):
        self.code = code


class C(Exception):
    def __init__(self, code):
        super().__init__("message", code)
        self.code = code


class D(Exception):
    def __str__(self):
        return "own str"


class E(Exception):
    def __repr__(self):
        return "own repr"


for error in (A(), A(1), A(1, 2), A("x"), B(5), C(6), D(1), E(1), KeyError("k"), KeyError(1, 2)):
    print(type(error).__name__, error.args, str(error), repr(error), f"{error}", f"{error!r}", "%s" % error)
attempt(lambda: B())
attempt(lambda: A(x=1))
attempt(lambda: B(code=3).args)
print(A(1) == A(1), A("x").__dict__, B(5).__dict__)
