import copy, pickle


class O(OSError):
    pass


class O2(OSError):
    def __init__(self, message, code):
        super().__init__(code, message)
        self.mine = message


class K(KeyError):
    pass


class U(UnicodeDecodeError):
    pass


class S(StopIteration):
    pass


class X(SystemExit):
    pass


class Im(ImportError):
    pass


class At(AttributeError):
    pass


class Y(SyntaxError):
    pass


class G(ExceptionGroup):
    def derive(self, excs):
        return G(self.message, excs)


for error in (O(2, "msg", "file"), O("one"), O2("m", 5), K("k"), U("utf8", b"a", 0, 1, "why"), S(4), X(3), Im("m", name="n", path="p"), At("a", name="n", obj=1), Y("bad", ("f", 1, 2, "text")), G("g", [ValueError(1)])):
    again = pickle.loads(pickle.dumps(error))
    print(type(error).__name__, error.args, str(error), repr(error), type(again).__name__, again.args, sorted(k for k in vars(again)))
o = O(2, "msg", "file")
print(o.errno, o.strerror, o.filename, S(4).value, X(3).code, Im("m", name="n").name, type(O(2, "x")).__name__, type(OSError(2, "x")).__name__)
print(repr(G("g", [ValueError(1), KeyError(2)]).split(KeyError)))
